package id.pulang.authentication.login;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.authentication.factors.SecondStepAsked;
import id.pulang.authentication.oidc.SomeProvider;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Officers at a server with a provider outside, which does as it is told. */
abstract class OidcOfficers extends SecondStepAsked {

    static final SomeProvider PROVIDER = SomeProvider.start();

    @Autowired
    ApplicationContext application;

    final Map<String, byte[]> apps = new HashMap<>();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("pulang.outside.issuer", PROVIDER::issuer);
        settings.add("pulang.outside.client", () -> SomeProvider.CLIENT);
        settings.add("pulang.outside.secret", () -> SomeProvider.SECRET);
        settings.add("pulang.outside.name", () -> "SSO Kemlu");
        settings.add("pulang.outside.patience", () -> "9s");
    }

    /** Opens an account, sets up its second step and connects it. */
    HttpOfficer connected(String login, String subject) {
        HttpOfficer officer = loggedIn(login);
        assertThat(connect(officer, subject).select("[role=status]").text()).contains("sudah terhubung");
        return officer;
    }

    HttpOfficer loggedIn(String login) {
        String password = open(login, Role.CONSULAR_OFFICER);
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn(login, password));
        setUp(officer, code(secret, 0));
        apps.put(login, secret);
        return officer;
    }

    Document connect(HttpOfficer officer, String subject) {
        PROVIDER.lets(subject);
        return officer.open(leave(officer));
    }

    /** Asks for the way to the provider and returns it. */
    static String leave(HttpOfficer officer) {
        Document page = officer.submit(form(officer.open("/desk/account"), "/desk/account/outside"), Map.of());
        return page.select("a[data-outside]").attr("href");
    }

    HttpOfficer from(String address) {
        return HttpOfficer.strangerFrom(address, port);
    }

    List<String> acts(String login) throws SQLException {
        return ask("select act from access.audit_entry where user_id = '%s' order by at, id"
                .formatted(id(login).value()));
    }

    List<String> ask(String sql) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), sql);
    }
}
