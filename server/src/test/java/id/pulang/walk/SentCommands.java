package id.pulang.walk;

import id.pulang.DatabaseDoors;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the walk sent under an id of its own, and how it was answered. */
final class SentCommands {

    /** What was answered well and claimed no id. */
    static final Set<String> CHANGES_NOTHING = new TreeSet<>(Set.of(
            // only asks
            "POST /desk/account/authenticator",
            "POST /desk/account/outside",
            "POST /desk/account/passkeys/question",
            "POST /desk/account/recovery-codes",
            "POST /desk/cases",
            "POST /desk/cases/export.csv",
            "POST /desk/cases/{id}/print",
            "POST /desk/clearances/print",
            "POST /desk/find",
            "POST /desk/find/suggestions",
            "POST /desk/handovers/{id}/bast.pdf",
            "POST /desk/incidents/{incident}/situation",
            "POST /desk/offer-rules/export.jws",
            "POST /desk/lists/{roster}/export.csv",
            "POST /desk/people",
            "POST /desk/people (part)",
            "POST /desk/people/export.csv",
            "POST /desk/people/known",
            "POST /desk/people/{person}/numbers",
            "POST /desk/people/known (part)",
            "POST /desk/people/mrz",
            "POST /desk/people/mrz (part)",
            "POST /desk/repatriation/{id}/names/print",
            "POST /desk/rescue/requests/people",
            "POST /desk/rescue/requests/{request}/paper",
            "POST /appearance",
            "POST /language",
            "POST /login/second/again",
            "POST /login/second/set-up/question",
            "POST /partner/handovers/{id}/bast.pdf",
            "POST /reports/policy",
            // a form with a secret, of which none is taken twice
            "POST /desk/account/passkeys",
            "POST /desk/account/password",
            "POST /login/second",
            "POST /login/second/set-up",
            "POST /login/second/set-up/passkey",
            // there was nothing to change any more, or what was sent would not do
            "POST /desk/account/authenticator/confirm",
            "POST /desk/account/mail",
            "POST /desk/account/mail/code",
            "POST /desk/account/mail/end",
            "POST /desk/account/outside/remove",
            "POST /desk/account/passkeys/{passkey}/remove",
            "POST /desk/account/sessions/{session}/end",
            "POST /desk/cases/open",
            "POST /desk/families/people/{person}",
            "POST /desk/families/reports/{report}/reporter",
            "POST /desk/families/reports/{report}/reporter/confirm",
            "POST /desk/families/reports/{report}/reporter/end",
            "POST /desk/cases/views/forget",
            "POST /desk/clearances/chosen",
            "POST /desk/clearances/claims/confirm",
            "POST /desk/clearances/claims/refuse",
            "POST /desk/clearances/overrides/{id}/decline",
            "POST /desk/incidents/{incident}/close",
            "POST /desk/incidents/{incident}/reopen",
            "POST /desk/notes/{caseId}/{note}/seen",
            "POST /desk/photographs/{caseId}",
            "POST /desk/tasks/{caseId}",
            "POST /desk/pauses/{caseId}",
            "POST /desk/people/{person}/erasure/{erasure}/confirm",
            "POST /desk/people/{person}/erasure/{erasure}/refuse",
            "POST /desk/people/{person}/identity/change",
            "POST /desk/people/{person}/interviews/{interview}/confirm",
            "POST /desk/people/cases",
            "POST /desk/people/registry",
            "POST /desk/people/registry/{incident}",
            "POST /desk/people/{person}/registry",
            "POST /desk/people/{person}/split",
            "POST /desk/people/{person}/elsewhere",
            "POST /desk/people/{person}/unhide",
            "POST /desk/people/{person}/splits/{split}/decline",
            "POST /desk/people/{person}/unwatch",
            "POST /desk/people/review/{question}/undo",
            "POST /desk/people/{person}/again/{question}",
            "POST /desk/screening/cases/{id}/offer/known",
            "POST /desk/screening/cases/{id}/second",
            "POST /desk/screening/cases/{id}/second/release",
            "POST /partner/handovers/{id}/refuse",
            "POST /desk/repatriation",
            "POST /desk/registration/{caseId}/cancel",
            "POST /desk/repatriation/{id}/approve",
            "POST /desk/repatriation/{id}/arrival",
            "POST /desk/repatriation/{id}/arrival/police",
            "POST /desk/repatriation/{id}/arrival/police/{police}/approve",
            "POST /desk/repatriation/{id}/arrival/police/{police}/decline",
            "POST /desk/repatriation/{id}/arrival/police/{police}/recall",
            "POST /desk/repatriation/{id}/back",
            "POST /desk/repatriation/{id}/cancel",
            "POST /desk/repatriation/{id}/depart",
            "POST /desk/repatriation/{id}/flight",
            "POST /desk/repatriation/{id}/land",
            "POST /desk/repatriation/{id}/off",
            "POST /desk/repatriation/{id}/ready",
            "POST /desk/repatriation/{id}/seats",
            "POST /desk/repatriation/{id}/take-back",
            "POST /desk/accounts/{id}/roles/{assignment}/end",
            "POST /desk/people/{person}/case",
            "POST /desk/reports/{report}/apart",
            "POST /desk/reports/{report}/case",
            "POST /desk/reports/{report}/registration",
            "POST /desk/rescue/cases/{caseId}/steps",
            "POST /desk/rescue/requests",
            "POST /desk/rescue/requests/{request}/answer",
            "POST /desk/rescue/requests/{request}/sent",
            "POST /desk/reports/{report}/site-answer",
            "POST /desk/families/contacts/{contact}/details",
            "POST /desk/reports/letters",
            "POST /desk/reports/{report}/take",
            "POST /desk/reports/{report}/danger",
            "POST /desk/reports/{report}/forwarding",
            "POST /desk/reports/{report}/officers",
            "POST /desk/reports/{report}/person/undo",
            "POST /desk/reports/{report}/same",
            "POST /desk/reports/{report}/same/undo",
            "POST /desk/queue/devices",
            "POST /desk/role",
            "POST /desk/offer-rules",
            "POST /desk/offer-rules/{edition}/agencies",
            "POST /desk/offer-rules/{edition}/end",
            "POST /desk/offer-rules/{edition}/proposal",
            "POST /desk/offer-rules/{edition}/refusal",
            "POST /desk/offer-rules/{edition}/release",
            "POST /desk/offer-rules/{edition}/tables/{table}",
            "POST /desk/offer-texts",
            "POST /desk/offer-texts/{text}/removal",
            "POST /desk/reported-contacts",
            "POST /desk/reported-contacts/find",
            "POST /desk/reported-contacts/{listing}/hold",
            "POST /desk/reported-contacts/{listing}/lift",
            "POST /desk/reported-contacts/{listing}/release",
            "POST /desk/warnings/{warning}",
            "POST /desk/warnings/{warning}/proposal",
            "POST /desk/warnings/{warning}/refusal",
            "POST /desk/warnings/{warning}/release",
            "POST /desk/warnings/{warning}/withdrawal",
            "POST /partner/handovers/on",
            "POST /field/boarding/{id}/{who}/aboard",
            "POST /field/boarding/{id}/{who}/behind",
            "POST /login/password",
            "POST /field/boarding/{id}/{who}/undo",
            "POST /desk/uploads/{upload}/correction/agree",
            "POST /desk/uploads/{upload}/correction/refuse",
            "POST /desk/lists/{roster}/withdrawal",
            "POST /desk/lists/{roster}/withdrawal/agree",
            "POST /desk/lists/{roster}/withdrawal/refuse",
            "POST /desk/uploads/{upload}/resume"));

    private final Map<String, Set<UUID>> done = new TreeMap<>();
    private final Map<String, Set<Integer>> refused = new TreeMap<>();
    private int served;
    private int notServed;

    void add(Endpoint endpoint, UUID command, int status) {
        boolean well = status < 400;
        served += well ? 1 : 0;
        notServed += well ? 0 : 1;
        if (!well) {
            refused.computeIfAbsent(endpoint.toString(), _ -> new TreeSet<>()).add(status);
        } else if (!endpoint.reads()) {
            done.computeIfAbsent(endpoint.toString(), _ -> new HashSet<>()).add(command);
        }
    }

    /** The endpoints that answered well and claimed none of the ids that they were sent. */
    Set<String> unclaimed(DatabaseDoors database) throws SQLException {
        var claimed = DatabaseDoors.ask(database.asOwner(), "select id from access.command").stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return done.entrySet().stream()
                .filter(each -> each.getValue().stream().noneMatch(claimed::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String summary() {
        return "Of the cells that are allowed %d were served, %d answered otherwise: %s"
                .formatted(served, notServed, refused);
    }
}
