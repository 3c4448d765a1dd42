package id.pulang.authentication.factors;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.journeys.HttpOfficer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What cannot be taken back asks for a code of the last five minutes. */
@Tag("security")
class FreshStepTests extends SecondStepAsked {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Test
    void asksAgainAfterFiveMinutesAndThenDoesWhatWasAskedFor() {
        HttpOfficer admin = HttpOfficer.stranger(port);
        byte[] secret = secret(admin.tryToLogIn("step.admin", open("step.admin", Role.ADMINISTRATOR)));
        setUp(admin, code(secret, 0));
        assertThat(openOverHttp(admin, "step.early").text()).contains("step.early dibuka");

        clock.moveOn(Duration.ofMinutes(5));
        Document asking = openOverHttp(admin, "step.late");
        assertThat(asking.select("h1").text()).isEqualTo("Verifikasi dua langkah");
        assertThat(form(asking, "/desk/accounts").select("input[name=once]")).hasSize(1);
        assertThat(verified.account("step.late")).isEmpty();

        Document wrong = admin.submit(form(asking, "/desk/accounts"), Map.of("second-step-code", wrong(secret)));
        assertThat(wrong.select("[role=alert]").text()).contains("tidak cocok");
        assertThat(verified.account("step.late")).isEmpty();

        Document done = admin.submit(form(wrong, "/desk/accounts"), Map.of("second-step-code", code(secret, 0)));
        assertThat(done.text()).contains("step.late dibuka");
        assertThat(openOverHttp(admin, "step.later").text()).contains("step.later dibuka");
    }

    @Test
    void aPasskeyThatIsNoneAsksAgainAndKeepsWhatWasFilledIn() {
        HttpOfficer admin = HttpOfficer.stranger(port);
        setUp(admin, code(secret(admin.tryToLogIn("step.none", open("step.none", Role.ADMINISTRATOR))), 0));
        clock.moveOn(Duration.ofMinutes(5));
        Document asking = openOverHttp(admin, "step.refused");

        Document answer = admin.submit(form(asking, "/desk/accounts"), Map.of("second-step-passkey", "{}"));

        assertThat(answer.select("[role=alert]:not([hidden])").text()).contains("Passkey itu tidak diterima");
        assertThat(answer.select("input[name=login]").val()).isEqualTo("step.refused");
        assertThat(answer.select("input[name=second-step-passkey]")).isEmpty();
        assertThat(verified.account("step.refused")).isEmpty();
    }

    @Test
    void asksBeforeAnExportAndThenGoesThere() {
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("step.export", open("step.export", Role.REGISTRATION_OFFICER)));
        setUp(officer, code(secret, 0));
        String export = "/desk/lists/" + UUID.randomUUID() + "/export.csv";
        Element form = exportForm(officer, export);
        assertThat(officer.post(form, Map.of()).statusCode()).isEqualTo(404);

        clock.moveOn(Duration.ofMinutes(5));
        Document asking = officer.submit(form, Map.of());
        var answer = officer.post(form(asking, export), Map.of("second-step-code", code(secret, 0)));

        assertThat(answer.uri().getPath()).isEqualTo(export);
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeTakenBackAsksForAFreshStep() {
        var asking = endpoints.getHandlerMethods().entrySet().stream()
                .filter(endpoint -> endpoint.getValue().hasMethodAnnotation(Fresh.class))
                .flatMap(endpoint -> endpoint.getKey().getPatternValues().stream())
                .toList();

        assertThat(asking)
                .containsExactlyInAnyOrder(
                        "/desk/repatriation/{id}/arrival/police/{police}/approve",
                        "/desk/people/review/{question}/answer",
                        "/desk/families/contacts/{contact}/agree",
                        "/desk/families/contacts/{contact}/lift/answer",
                        "/desk/families/reports/{report}/reporter/confirm",
                        "/desk/people/{person}/split",
                        "/desk/reports/letters/discard",
                        "/desk/rescue/requests/{request}/paper",
                        "/desk/warnings/{warning}/release",
                        "/desk/offer-rules/{edition}/release",
                        "/desk/reported-contacts/{listing}/release",
                        "/desk/people/{person}/elsewhere",
                        "/desk/people/{person}/unhide",
                        "/desk/people/elsewhere/{asked}/answer",
                        "/desk/people/{person}/unwatch",
                        "/desk/people/{person}/splits/{split}/confirm",
                        "/desk/people/{person}/again/{question}",
                        "/desk/people/{person}/identity/change",
                        "/desk/uploads/{upload}/correction/agree",
                        "/desk/people/{person}/erasure",
                        "/desk/people/{person}/erasure/{erasure}/confirm",
                        "/desk/repatriation/{id}/approve",
                        "/desk/repatriation/{id}/names/print",
                        "/desk/handovers/{id}/bast.pdf",
                        "/partner/handovers/{id}/bast.pdf",
                        "/desk/lists/{roster}/export.csv",
                        "/desk/lists/{roster}/withdrawal",
                        "/desk/lists/{roster}/withdrawal/agree",
                        "/desk/cases/export.csv",
                        "/desk/cases/{id}/print",
                        "/desk/people/export.csv",
                        "/desk/clearances/print",
                        "/desk/clearances/chosen",
                        "/desk/clearances/claims/confirm",
                        "/desk/clearances/claims/refuse",
                        "/desk/clearances/lists",
                        "/desk/people/{person}/interviews",
                        "/desk/people/{person}/interviews/{interview}/confirm",
                        "/desk/cases/{id}/glass/{section}",
                        "/desk/clearances/case/{caseId}/{gate}/override",
                        "/desk/clearances/overrides/{id}/approve",
                        "/desk/accounts",
                        "/desk/accounts/{id}/close",
                        "/desk/accounts/{id}/first-password",
                        "/desk/accounts/{id}/move",
                        "/desk/accounts/{id}/roles",
                        "/desk/accounts/{id}/roles/{assignment}/end",
                        "/desk/accounts/{id}/second-factor/remove",
                        "/desk/new-accounts/{id}/answer",
                        "/desk/posts",
                        "/desk/posts/{post}",
                        "/desk/posts/{post}/close",
                        "/desk/account/outside",
                        "/desk/account/outside/remove",
                        "/desk/account/passkeys",
                        "/desk/account/passkeys/new",
                        "/desk/account/passkeys/{passkey}/remove",
                        "/desk/account/sessions/end",
                        "/desk/account/sessions/{session}/end",
                        "/desk/account/authenticator",
                        "/desk/account/recovery-codes",
                        "/desk/account/authenticator/confirm",
                        "/login/second/again");
    }

    private static Element exportForm(HttpOfficer officer, String action) {
        String token = officer.open("/desk").select("input[name=_csrf]").val();
        return Jsoup.parse("<form action='" + action + "'><input name='_csrf' value='" + token
                        + "'><input name='reason' value='SENDER_MENDS'></form>")
                .expectFirst("form");
    }

    private static Document openOverHttp(HttpOfficer admin, String login) {
        var form = admin.open("/desk/accounts")
                .select("form[action=/desk/accounts]")
                .first();
        return admin.submit(
                Objects.requireNonNull(form),
                Map.of("login", login, "name", "Petugas", "role", "REVIEWER", "post", "PNH", "section", "konsuler"));
    }
}
