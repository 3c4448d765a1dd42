package id.pulang.authentication.factors;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.authentication.webauthn.RelyingParty;
import id.pulang.authentication.webauthn.SomeAuthenticator;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who has the old authenticator, or a recovery code, changes to another one without an administrator. */
@Tag("security")
class OtherAuthenticatorTests extends SecondStepAsked {

    private static final String ANEW = "/desk/account/authenticator";
    private static final String BY_PASSKEY = "/login/second/set-up/passkey";

    @Test
    void theNewOneReplacesTheOldItsCodesAndEverySessionElsewhere() {
        String password = open("anew.sinta", Role.CONSULAR_OFFICER);
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] old = secret(officer.tryToLogIn("anew.sinta", password));
        List<String> oldCodes =
                setUp(officer, code(old, 0)).select(".recovery li").eachText();
        HttpOfficer elsewhere = HttpOfficer.stranger(port);
        elsewhere.tryToLogIn("anew.sinta", password);
        give(elsewhere, code(old, 1));

        Document page = officer.submit(form(officer.open("/desk/account"), ANEW), Map.of());
        byte[] fresh = secret(page);
        Document done = officer.submit(form(page, ANEW + "/confirm"), Map.of("code", code(fresh, 0)));

        assertThat(fresh).isNotEqualTo(old);
        assertThat(done.select(".recovery li")).hasSize(10);
        assertThat(officer.open("/desk").location()).endsWith("/desk");
        assertThat(elsewhere.open("/desk").location()).endsWith("/login?ended");
        HttpOfficer again = HttpOfficer.stranger(port);
        again.tryToLogIn("anew.sinta", password);
        assertThat(give(again, code(old, -1)).location()).endsWith("/login/second?code");
        assertThat(give(again, oldCodes.getFirst()).location()).endsWith("/login/second?code");
        assertThat(give(again, code(fresh, 1)).location()).endsWith("/desk");
    }

    @Test
    void aWrongFirstCodeLeavesTheOldOneGood() {
        String password = open("anew.budi", Role.MEDICAL_OFFICER);
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] old = secret(officer.tryToLogIn("anew.budi", password));
        setUp(officer, code(old, 0));
        Document page = officer.submit(form(officer.open("/desk/account"), ANEW), Map.of());

        Document wrong = officer.submit(form(page, ANEW + "/confirm"), Map.of("code", wrong(secret(page))));

        assertThat(wrong.select("[role=alert]").text()).contains("tidak cocok");
        assertThat(secret(wrong)).isEqualTo(secret(page));
        HttpOfficer again = HttpOfficer.stranger(port);
        again.tryToLogIn("anew.budi", password);
        assertThat(give(again, code(old, 1)).location()).endsWith("/desk");
    }

    @Test
    void whoBeganWithAPasskeyTakesAnAppBesideIt() {
        String password = open("anew.passkey", Role.REVIEWER);
        HttpOfficer officer = HttpOfficer.stranger(port);
        List<String> oldCodes = setUpByPasskey(officer, officer.tryToLogIn("anew.passkey", password))
                .select(".recovery li")
                .eachText();

        Document page = officer.submit(form(officer.open("/desk/account"), ANEW), Map.of());
        Document wrong = officer.submit(form(page, ANEW + "/confirm"), Map.of("code", wrong(secret(page))));
        assertThat(wrong.select("[role=alert]").text()).contains("tidak cocok");
        Document done = officer.submit(form(page, ANEW + "/confirm"), Map.of("code", code(secret(page), 0)));

        assertThat(done.select(".recovery li")).hasSize(10);
        assertThat(officer.open("/desk/account").select(".passkeys li")).hasSize(1);
        HttpOfficer again = HttpOfficer.stranger(port);
        assertThat(again.tryToLogIn("anew.passkey", password).select("[data-passkey]"))
                .hasSize(1);
        assertThat(give(again, oldCodes.getFirst()).location()).endsWith("/login/second?code");
        assertThat(give(again, code(secret(page), 1)).location()).endsWith("/desk");
    }

    private Document setUpByPasskey(HttpOfficer officer, Document page) {
        var question = form(page, BY_PASSKEY).clone().attr("action", "/login/second/set-up/question");
        String asked = new String(officer.post(question, Map.of()).body(), StandardCharsets.UTF_8);
        String made = SomeAuthenticator.at(new RelyingParty("localhost", "http://localhost:" + port))
                .makes(asked);
        return officer.submit(form(page, BY_PASSKEY), Map.of("name", "Ponsel", "passkey", made));
    }

    @Test
    void anOpenSessionAloneChangesToNoOther() {
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] old = secret(officer.tryToLogIn("anew.left", open("anew.left", Role.REVIEWER)));
        List<String> codes = setUp(officer, code(old, 0)).select(".recovery li").eachText();
        var form = form(officer.open("/desk/account"), ANEW);
        clock.moveOn(Duration.ofMinutes(5));

        Document asking = officer.submit(form, Map.of());
        Document page = officer.submit(form(asking, ANEW), Map.of("second-step-code", codes.get(2)));

        assertThat(asking.select("[data-secret]")).isEmpty();
        assertThat(page.select("[data-secret]")).hasSize(1);
    }
}
