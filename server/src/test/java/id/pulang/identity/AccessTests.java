package id.pulang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.AuditTrail;
import id.pulang.authentication.accounts.AccountOpening;
import id.pulang.authentication.accounts.AccountProblem;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.protection.Sealed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("security")
@PulangTest
class AccessTests {

    @Autowired
    private Access access;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void refusesARoleThatTheDoorDoesNotName() {
        Acting.as(
                SomeActors.medical(),
                () -> assertThatThrownBy(() -> access.require(Role.HEAD_OF_MISSION))
                        .isInstanceOf(Forbidden.class));
    }

    @Test
    void leavesALineForEachOpeningInTheSameTransaction() {
        Subject someone = new Subject("person", UUID.randomUUID());
        Sealed<String> name = Sealed.of(someone, "a name");

        Acting.as(SomeActors.consular(), () -> {
            transaction.executeWithoutResult(_ -> name.open(Purpose.CASE_WORK, trail));
            Long lines = transaction.execute(_ -> lines(someone.id()));
            assertThat(lines).isEqualTo(1);
        });
    }

    @Test
    void opensNothingWithoutATransaction() {
        Sealed<String> name = Sealed.of(new Subject("person", UUID.randomUUID()), "a name");

        Acting.as(
                SomeActors.consular(),
                () -> assertThatThrownBy(() -> name.open(Purpose.CASE_WORK, trail))
                        .isInstanceOf(IllegalStateException.class));
        assertThat(name).hasToString("[sealed]");
    }

    @Test
    void connectsWithARoleThatThePoliciesBind() {
        List<Boolean> rights = jdbc.sql("""
                select unnest(array[rolsuper, rolbypassrls, rolcreaterole, rolcreatedb])
                from pg_roles where rolname = current_user
                """).query(Boolean.class).list();

        assertThat(rights).hasSize(4).containsOnly(false);
    }

    @Test
    void letsNoAgencyWorkAtAMissionAndNobodyElseAtAnAgency() {
        var agencyAtMission = new NewAccount("salah.satu", "Salah", Role.RECEIVING_AGENCY, new PostCode("PNH"), "PNH");
        var officerAtAgency =
                new NewAccount("salah.dua", "Salah", Role.CONSULAR_OFFICER, new PostCode("KEMENSOS"), "KEMENSOS");

        Acting.as(SomeActors.administrator(), () -> {
            var refused = new AccountOpening.Refused(Set.of(AccountProblem.OTHER_POST));
            assertThat(accounts.open(agencyAtMission)).isEqualTo(refused);
            assertThat(accounts.open(officerAtAgency)).isEqualTo(refused);
        });
    }

    @Test
    void keepsPasswordsAsArgon2id() {
        String hash = passwords.encode("rumah di ujung jalan");

        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.matches("rumah di ujung jalan", hash)).isTrue();
    }

    private long lines(UUID subject) {
        return jdbc.sql("select count(*) from access.audit_entry where :id = any(subjects)")
                .param("id", subject)
                .query(Long.class)
                .single();
    }
}
