%% A peer on Erlang/OTP's own diameter and ssl, over TLS 1.2 with certificates on both sides, or in plain text:
%%
%%   erl -noshell -run tls_peer start PORT DIRECTORY CERTIFICATE
%%   erl -noshell -run tls_peer start PORT [HOST]
%%
%% DIRECTORY holds what certificates.ts has made; CERTIFICATE is the name of the one to show. It answers
%% Accounting-Request (application 3) and Credit-Control-Request (application 4) with 2001; behind the answer to
%% CC-Request-Number 777 it sends a Re-Auth-Request; 780 to 786 are redirected to 127.0.0.1:3868, with the last digit as the
%% Redirect-Host-Usage. HOST is its Origin-Host. It prints "listening" when it listens, "up HOST" for each application in
%% which it serves a client from now on, and "RAA CODE" for each answer to a Re-Auth-Request. The line "stop" on its
%% standard input makes it say DPR to its peers and end; the end of the input, too, but without a word.
-module(tls_peer).

-include_lib("diameter/include/diameter.hrl").

-export([start/1]).
-export([peer_up/3, peer_down/3, pick_peer/4, prepare_request/3, prepare_retransmit/3,
         handle_answer/4, handle_error/4, handle_request/3]).

-define(RE_AUTH_TRIGGER, 777).
-define(REDIRECT_TRIGGER, 780).

start([Port]) ->
    start([Port, "server.example.com"]);
start([Port, Host]) ->
    listen(Port, Host, []);
start([Port, Directory, Certificate]) ->
    {ok, _} = application:ensure_all_started(ssl),
    ok = ssl_crl_cache:insert({file, filename:join(Directory, "clients.crl")}),
    %% `true`: TLS comes before the capabilities exchange. A list would mean the upgrade within the connection (RFC 3588).
    listen(Port, "server.example.com", [{ssl_options, true} | tls(Directory, Certificate)]).

listen(Port, Host, Security) ->
    ok = diameter:start(),
    ok = diameter:start_service(?MODULE, service(Host)),
    Listen = [{ip, {127,0,0,1}}, {port, list_to_integer(Port)}, {reuseaddr, true}, {nodelay, true} | Security],
    {ok, _} = diameter:add_transport(?MODULE, {listen, [{transport_module, diameter_tcp},
                                                        {transport_config, Listen},
                                                        {watchdog_timer, 6000}]}),
    await_listener(),
    io:format("listening~n"),
    obey(io:get_line("")).

%% add_transport returns before.
await_listener() ->
    case [Port || {listen, Port, _} <- diameter_tcp:ports()] of
        [] ->
            timer:sleep(10),
            await_listener();
        [_] ->
            ok
    end.

obey("stop\n") ->
    ok = diameter:stop_service(?MODULE),
    halt(0);
obey(eof) ->
    halt(0);
obey(_) ->
    obey(io:get_line("")).

service(Host) ->
    [{'Origin-Host', Host},
     {'Origin-Realm', "example.com"},
     {'Host-IP-Address', [{127,0,0,1}]},
     {'Vendor-Id', 0},
     {'Product-Name', "Erlang/OTP"},
     {'Auth-Application-Id', [4]},
     {'Acct-Application-Id', [3]},
     {restrict_connections, false},
     {decode_format, map},
     {string_decode, false},
     application(common, diameter_gen_base_rfc6733),
     application(accounting, diameter_gen_acct_rfc6733),
     application(credit, credit)].

application(Alias, Dictionary) ->
    {application, [{alias, Alias}, {dictionary, Dictionary}, {module, ?MODULE}, {request_errors, answer}]}.

tls(Directory, Certificate) ->
    Path = fun(File) -> filename:join(Directory, File) end,
    [{versions, ['tlsv1.2']},
     {cacertfile, Path("ca.pem")},
     {certfile, Path(Certificate ++ ".pem")},
     {keyfile, Path(Certificate ++ ".key")},
     {verify, verify_peer},
     {fail_if_no_peer_cert, true},
     {crl_check, peer}].

handle_request(#diameter_packet{msg = ['ACR' | Request]}, _Service, {_Peer, Caps}) ->
    Echoed = ['Session-Id', 'Accounting-Record-Type', 'Accounting-Record-Number'],
    {reply, ['ACA' | answer(Request, Echoed, Caps, #{'Acct-Application-Id' => 3})]};
handle_request(#diameter_packet{msg = ['CCR' | #{'CC-Request-Number' := Number} = Request]}, _Service, {_Peer, Caps})
  when Number >= ?REDIRECT_TRIGGER, Number =< ?REDIRECT_TRIGGER + 6 ->
    {reply, ['answer-message' | redirect(Request, Number - ?REDIRECT_TRIGGER, Caps)]};
handle_request(#diameter_packet{msg = ['CCR' | Request]}, Service, {_Peer, Caps}) ->
    Echoed = ['Session-Id', 'CC-Request-Type', 'CC-Request-Number'],
    Reply = {reply, ['CCA' | answer(Request, Echoed, Caps, #{'Auth-Application-Id' => 4})]},
    case Request of
        #{'CC-Request-Number' := ?RE_AUTH_TRIGGER, 'Session-Id' := SessionId} ->
            {eval, Reply, fun() -> ask_for_re_auth(Service, SessionId, Caps) end};
        _ ->
            Reply
    end;
handle_request(_Packet, _Service, _Peer) ->
    {answer_message, 3001}.

answer(Request, Echoed, Caps, Others) ->
    maps:merge(maps:with(Echoed, Request), maps:merge(origin(Caps), Others#{'Result-Code' => 2001})).

redirect(#{'Session-Id' := SessionId}, Usage, Caps) ->
    Avp = fun(Name, Value) -> #diameter_avp{data = {diameter_gen_base_rfc6733, Name, Value}} end,
    (origin(Caps))#{'Session-Id' => SessionId,
                    'Result-Code' => 3006,
                    'AVP' => [Avp('Redirect-Host', "aaa://127.0.0.1:3868;transport=tcp;protocol=diameter"),
                              Avp('Redirect-Host-Usage', Usage),
                              Avp('Redirect-Max-Cache-Time', 60)]}.

origin(#diameter_caps{origin_host = {Host, _}, origin_realm = {Realm, _}}) ->
    #{'Origin-Host' => Host, 'Origin-Realm' => Realm}.

ask_for_re_auth(Service, SessionId, #diameter_caps{origin_host = {_, Host}, origin_realm = {_, Realm}} = Caps) ->
    Request = (origin(Caps))#{'Session-Id' => SessionId,
                              'Destination-Host' => Host,
                              'Destination-Realm' => Realm,
                              'Auth-Application-Id' => 4,
                              'Re-Auth-Request-Type' => 0},
    diameter:call(Service, credit, ['RAR' | Request], [{filter, host}]).

handle_answer(#diameter_packet{msg = ['RAA' | #{'Result-Code' := Code}]}, _Request, _Service, _Peer) ->
    io:format("RAA ~p~n", [Code]).

handle_error(Reason, _Request, _Service, _Peer) ->
    io:format("no RAA: ~p~n", [Reason]).

%% Told once per application, so the last line is the one to wait for.
peer_up(_Service, {_, #diameter_caps{origin_host = {_, Host}}}, State) ->
    io:format("up ~s~n", [Host]),
    State.

peer_down(_Service, _Peer, State) -> State.

pick_peer([Peer | _], _Others, _Service, _State) -> {ok, Peer};
pick_peer([], _Others, _Service, _State) -> false.

prepare_request(Packet, _Service, _Peer) -> {send, Packet}.

prepare_retransmit(Packet, _Service, _Peer) -> {send, Packet}.
