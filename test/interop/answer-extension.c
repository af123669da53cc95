/*
 * An extension of freeDiameter that serves two applications, since Debian's packages bring none that answers:
 *
 *   Accounting-Request (271, application 3)      -> 2001, with the record's type and number
 *   Credit-Control-Request (272, application 4)  -> 2001, with the request's type and number
 *   the same with CC-Request-Number 777          -> 2001, and behind it a Re-Auth-Request (258) to the client
 *   the same with CC-Request-Number 778          -> as 777, and a Disconnect-Peer-Request BUSY behind the answer to it
 *   the same with Service-Identifier 777         -> as CC-Request-Number 777, for sessions, which count their requests
 *   the same with CC-Request-Number 779          -> as 778, with DO_NOT_WANT_TO_TALK_TO_YOU
 *
 * The answer to the Re-Auth-Request is logged as "RAA result CODE for SESSION".
 *
 * Built by run.sh: gcc -fPIC -shared, with the headers of libfreediameter-dev.
 */
#include <freeDiameter/extension.h>

enum trigger { RE_AUTH_TRIGGER = 777, BUSY_TRIGGER, DO_NOT_WANT_TRIGGER };

/* Of libfdcore, which exports it but declares it nowhere: says DPR with the Disconnect-Cause of this name, and closes. */
extern int fd_psm_terminate(struct peer_hdr *peer, char *cause);

/* What a Re-Auth-Request takes over from the request that asked for it, copied before that one is turned around. */
struct text {
  size_t length;
  unsigned char bytes[512];
};

static struct dict_object *session_id, *origin_host, *origin_realm, *destination_host, *destination_realm;
static struct dict_object *auth_application_id, *re_auth_request_type, *result_code, *re_auth_request;
static struct dict_object *service_identifier;

static const char *acr_echoes[] = {"Accounting-Record-Type", "Accounting-Record-Number", "Acct-Application-Id", NULL};
static const char *ccr_echoes[] = {"Auth-Application-Id", "CC-Request-Type", "CC-Request-Number", NULL};

static struct dict_object *look_up(enum dict_object_type type, int criteria, const char *name) {
  struct dict_object *found = NULL;
  fd_dict_search(fd_g_config->cnf_dict, type, criteria, name, &found, ENOENT);
  if (!found) fprintf(stderr, "answer-extension: the dictionary lacks %s\n", name);
  return found;
}

static struct dict_object *look_up_avp(const char *name) {
  return look_up(DICT_AVP, AVP_BY_NAME, name);
}

static union avp_value *value_of(struct msg *message, struct dict_object *model) {
  struct avp *found = NULL;
  struct avp_hdr *header;
  if (fd_msg_search_avp(message, model, &found) || !found || fd_msg_avp_hdr(found, &header)) return NULL;
  return header->avp_value;
}

static void append(struct msg *message, struct dict_object *model, union avp_value value) {
  struct avp *added;
  if (fd_msg_avp_new(model, 0, &added)) return;
  fd_msg_avp_setvalue(added, &value);
  fd_msg_avp_add(message, MSG_BRW_LAST_CHILD, added);
}

static void append_text(struct msg *message, struct dict_object *model, struct text *text) {
  append(message, model, (union avp_value){.os = {.data = text->bytes, .len = text->length}});
}

static struct text copy_text(struct msg *message, struct dict_object *model) {
  struct text copy = {.length = 0};
  union avp_value *value = value_of(message, model);
  if (value && value->os.len <= sizeof copy.bytes) {
    copy.length = value->os.len;
    memcpy(copy.bytes, value->os.data, copy.length);
  }
  return copy;
}

static void disconnect(struct text *host, char *cause) {
  struct peer_hdr *peer = NULL;
  if (fd_peer_getbyid((DiamId_t)host->bytes, host->length, 0, &peer) || !peer) return;
  fd_psm_terminate(peer, cause);
}

static void receive_raa(void *cause, struct msg **answer) {
  if (!*answer) return;
  union avp_value *result = value_of(*answer, result_code);
  struct text session = copy_text(*answer, session_id);
  struct text host = copy_text(*answer, origin_host);
  fprintf(stderr, "RAA result %u for %.*s\n", result ? result->u32 : 0, (int)session.length, session.bytes);
  fd_msg_free(*answer);
  *answer = NULL;
  if (cause) disconnect(&host, cause);
}

static char *disconnect_cause(uint32_t trigger) {
  switch (trigger) {
    case BUSY_TRIGGER: return "BUSY";
    case DO_NOT_WANT_TRIGGER: return "DO_NOT_WANT_TO_TALK_TO_YOU";
    default: return NULL;
  }
}

static void send_re_auth_request(struct text *session, struct text *host, struct text *realm, char *cause) {
  struct msg *request = NULL;
  struct msg_hdr *header;
  if (fd_msg_new(re_auth_request, MSGFL_ALLOC_ETEID, &request)) return;
  fd_msg_hdr(request, &header);
  header->msg_appl = 4;
  header->msg_flags = CMD_FLAG_REQUEST | CMD_FLAG_PROXIABLE;
  append_text(request, session_id, session);
  fd_msg_add_origin(request, 0);
  append_text(request, destination_realm, realm);
  append_text(request, destination_host, host);
  append(request, auth_application_id, (union avp_value){.u32 = 4});
  append(request, re_auth_request_type, (union avp_value){.i32 = 0});
  fd_msg_send(&request, receive_raa, cause);
}

static int answer(struct msg **message, struct avp *avp, struct session *session, void *data,
                  enum disp_action *action) {
  const char **echoes = data;
  struct {
    struct dict_object *model;
    union avp_value value;
  } echoed[4];
  int count = 0;
  uint32_t number = 0;
  for (int i = 0; echoes[i]; i++) {
    struct dict_object *model = look_up_avp(echoes[i]);
    union avp_value *value = model ? value_of(*message, model) : NULL;
    if (!value) continue;
    echoed[count].model = model;
    echoed[count++].value = *value;
    if (!strcmp(echoes[i], "CC-Request-Number")) number = value->u32;
  }
  union avp_value *service = value_of(*message, service_identifier);
  if (service && service->u32 == RE_AUTH_TRIGGER) number = RE_AUTH_TRIGGER;
  struct text id = copy_text(*message, session_id);
  struct text host = copy_text(*message, origin_host);
  struct text realm = copy_text(*message, origin_realm);

  CHECK_FCT(fd_msg_new_answer_from_req(fd_g_config->cnf_dict, message, 0));
  CHECK_FCT(fd_msg_rescode_set(*message, "DIAMETER_SUCCESS", NULL, NULL, 1));
  for (int i = 0; i < count; i++) append(*message, echoed[i].model, echoed[i].value);
  CHECK_FCT(fd_msg_send(message, NULL, NULL));
  if (number >= RE_AUTH_TRIGGER && number <= DO_NOT_WANT_TRIGGER) {
    send_re_auth_request(&id, &host, &realm, disconnect_cause(number));
  }
  return 0;
}

static int serve(const char *application, const char *command, int is_auth, int is_acct, const char **echoes) {
  struct disp_when when = {
      .app = look_up(DICT_APPLICATION, APPLICATION_BY_NAME, application),
      .command = look_up(DICT_COMMAND, CMD_BY_NAME, command),
  };
  if (!when.app || !when.command) return EINVAL;
  CHECK_FCT(fd_disp_app_support(when.app, NULL, is_auth, is_acct));
  return fd_disp_register(answer, DISP_HOW_CC, &when, (void *)echoes, NULL);
}

static int start(char *configuration) {
  session_id = look_up_avp("Session-Id");
  origin_host = look_up_avp("Origin-Host");
  origin_realm = look_up_avp("Origin-Realm");
  destination_host = look_up_avp("Destination-Host");
  destination_realm = look_up_avp("Destination-Realm");
  auth_application_id = look_up_avp("Auth-Application-Id");
  re_auth_request_type = look_up_avp("Re-Auth-Request-Type");
  result_code = look_up_avp("Result-Code");
  service_identifier = look_up_avp("Service-Identifier");
  re_auth_request = look_up(DICT_COMMAND, CMD_BY_NAME, "Re-Auth-Request");
  CHECK_FCT(serve("Diameter Base Accounting", "Accounting-Request", 0, 1, acr_echoes));
  CHECK_FCT(serve("Diameter Credit Control Application", "Credit-Control-Request", 1, 0, ccr_echoes));
  return 0;
}

EXTENSION_ENTRY("answer_extension", start, "dict_dcca");
