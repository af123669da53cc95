%% A peer on Erlang/OTP's own diameter that reports overload, by its own dictionary of RFC 7683:
%%
%%   erl -noshell -run overload_peer start PORT
%%
%% It answers Credit-Control-Request with 2001 and prints "listening" when it listens. Lines on its standard input:
%%
%%   report TYPE PERCENTAGE SECONDS SEQUENCE   from now on, in each answer to a request with OC-Supported-Features; TYPE is 0 or 1
%%   quiet                                     no report any more
%%   count                                     prints "COUNT requests, COUNT with features", and begins to count anew
%%
%% After the first two it prints "done".
-module(overload_peer).

-include_lib("diameter/include/diameter.hrl").

-export([start/1]).
-export([peer_up/3, peer_down/3, pick_peer/4, prepare_request/3, prepare_retransmit/3,
         handle_answer/4, handle_error/4, handle_request/3]).

-define(REQUESTS, 1).
-define(FEATURES, 2).

start([Port]) ->
    persistent_term:put(report, none),
    persistent_term:put(counts, counters:new(2, [])),
    ok = diameter:start(),
    ok = diameter:start_service(?MODULE, service()),
    Listen = [{ip, {127,0,0,1}}, {port, list_to_integer(Port)}, {reuseaddr, true}, {nodelay, true}],
    {ok, _} = diameter:add_transport(?MODULE, {listen, [{transport_module, diameter_tcp},
                                                        {transport_config, Listen}]}),
    await_listener(),
    io:format("listening~n"),
    obey(string:lexemes(io:get_line(""), " \n")).

%% add_transport returns before.
await_listener() ->
    case [Port || {listen, Port, _} <- diameter_tcp:ports()] of
        [] ->
            timer:sleep(10),
            await_listener();
        [_] ->
            ok
    end.

obey(["report" | Numbers]) ->
    [Type, Percentage, Seconds, Sequence] = [list_to_integer(Number) || Number <- Numbers],
    done(#{'OC-Report-Type' => Type,
           'OC-Reduction-Percentage' => Percentage,
           'OC-Validity-Duration' => Seconds,
           'OC-Sequence-Number' => Sequence});
obey(["quiet"]) ->
    done(none);
obey(["count"]) ->
    Counts = persistent_term:get(counts),
    io:format("~p requests, ~p with features~n", [counters:get(Counts, ?REQUESTS), counters:get(Counts, ?FEATURES)]),
    counters:put(Counts, ?REQUESTS, 0),
    counters:put(Counts, ?FEATURES, 0),
    next();
obey(_) ->
    halt(0).

done(Report) ->
    persistent_term:put(report, Report),
    io:format("done~n"),
    next().

next() ->
    case io:get_line("") of
        eof -> halt(0);
        Line -> obey(string:lexemes(Line, " \n"))
    end.

service() ->
    [{'Origin-Host', "server.example.com"},
     {'Origin-Realm', "example.com"},
     {'Host-IP-Address', [{127,0,0,1}]},
     {'Vendor-Id', 0},
     {'Product-Name', "Erlang/OTP"},
     {'Auth-Application-Id', [4]},
     {decode_format, map},
     {string_decode, false},
     {application, [{alias, common}, {dictionary, diameter_gen_base_rfc6733}, {module, ?MODULE}]},
     {application, [{alias, credit}, {dictionary, overload}, {module, ?MODULE}, {request_errors, answer}]}].

handle_request(#diameter_packet{msg = ['CCR' | Request]}, _Service, {_Peer, Caps}) ->
    Counts = persistent_term:get(counts),
    counters:add(Counts, ?REQUESTS, 1),
    #diameter_caps{origin_host = {Host, _}, origin_realm = {Realm, _}} = Caps,
    Answer = #{'Origin-Host' => Host, 'Origin-Realm' => Realm, 'Result-Code' => 2001, 'Auth-Application-Id' => 4},
    Echoed = maps:with(['Session-Id', 'CC-Request-Type', 'CC-Request-Number'], Request),
    {reply, ['CCA' | maps:merge(maps:merge(Echoed, Answer), overload(Request, Counts))]};
handle_request(_Packet, _Service, _Peer) ->
    {answer_message, 3001}.

overload(#{'OC-Supported-Features' := _}, Counts) ->
    counters:add(Counts, ?FEATURES, 1),
    case persistent_term:get(report) of
        none -> #{'OC-Supported-Features' => #{}};
        Report -> #{'OC-Supported-Features' => #{}, 'OC-OLR' => [Report]}
    end;
overload(_, _) ->
    #{}.

handle_answer(_Packet, _Request, _Service, _Peer) -> ok.

handle_error(_Reason, _Request, _Service, _Peer) -> ok.

peer_up(_Service, _Peer, State) -> State.

peer_down(_Service, _Peer, State) -> State.

pick_peer(_Peers, _Others, _Service, _State) -> false.

prepare_request(Packet, _Service, _Peer) -> {send, Packet}.

prepare_retransmit(Packet, _Service, _Peer) -> {send, Packet}.
