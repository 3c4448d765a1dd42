package id.pulang.authentication.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds of a connection connects nobody else. */
@Tag("security")
@PulangTest
class LinkedIdentitiesTests {

    @Autowired
    private LinkedIdentities connections;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSameNumberOfAnotherIssuerIsSomebodyElse() {
        Account officer = open("bond.issuer");
        connect(officer, new OidcIdentity("https://one.example", "17"));

        assertThat(connections.find(new OidcIdentity("https://one.example", "17")))
                .isPresent();
        assertThat(connections.find(new OidcIdentity("https://other.example", "17")))
                .isEmpty();
    }

    @Test
    void aConnectionMovedToAnotherAccountOpensNone() {
        Account officer = open("bond.own");
        Account head = open("bond.head");
        var identity = new OidcIdentity("https://one.example", "18");
        connect(officer, identity);

        jdbc.sql("""
                with moved as (delete from access.outside_connection where account_id = :own returning *)
                insert into access.outside_connection (account_id, identity, bond, connected_at)
                select :head, identity, bond, connected_at from moved
                """)
                .param("own", officer.actor().id().value())
                .param("head", head.actor().id().value())
                .update();

        assertThat(connections.find(identity)).isEmpty();
    }

    private void connect(Account officer, OidcIdentity identity) {
        assertThat(Acting.as(officer.actor(), () -> connections.connect(officer, identity)))
                .isTrue();
    }

    private Account open(String login) {
        SomeAccounts.open(
                accounts, new NewAccount(login, "Petugas", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular"));
        return verified.account(login).orElseThrow();
    }
}
