package id.pulang.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.Assignments;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.NewAssignment;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.authentication.posts.NewPost;
import id.pulang.authentication.posts.Posts;
import id.pulang.cases.CaseId;
import id.pulang.cases.SomeCases;
import id.pulang.casework.notes.Mentions;
import id.pulang.casework.notes.Notes;
import id.pulang.casework.tasks.Tasking;
import id.pulang.casework.tasks.Tasks;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.Roles;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Colleagues whose oldest role is not the one that works on the case. */
@PulangTest
class OfficersOfSeveralRolesTests {

    private static final PostCode HERE = SomeActors.consular().post();
    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Access access;

    @Autowired
    private Notes notes;

    @Autowired
    private Mentions mentions;

    @Autowired
    private Tasks tasks;

    private final String login = "dua." + UUID.randomUUID();
    private CaseId about = new CaseId(new UUID(0, 0));

    @BeforeEach
    void oneCase(@Autowired SomeCases some) {
        about = some.opened(1).getFirst().id();
    }

    @Test
    void whoWorkedElsewhereBeforeIsMentionedAndGivenATask(@Autowired Posts posts) {
        var post = new NewPost("VTE", "HQ", "KBRI Vientiane", "Indonesian Embassy Vientiane", "Asia/Vientiane", "");
        Acting.as(SomeActors.administrator(), () -> posts.open(post));
        Actor colleague = after(PackRole.of(Role.CONSULAR_OFFICER), new PostCode("VTE"));

        assertThatIsFound(colleague);
    }

    @Test
    void whoHadAnotherRoleHereBeforeIsMentionedAndGivenATask(@Autowired Roles roles) {
        Actor colleague = after(roles.at(HERE, "INTERPRETER"), HERE);

        assertThatIsFound(colleague);
        assertThat(Acting.as(SomeActors.consular(), () -> access.colleagues()))
                .filteredOn(each -> each.id().equals(colleague.id()))
                .hasSize(1);
    }

    private void assertThatIsFound(Actor colleague) {
        Acting.as(SomeActors.consular(), () -> notes.write(about, "@" + login + " tolong", null));
        Tasking task = Acting.as(SomeActors.consular(), () -> tasks.set(about, "Telepon", colleague.id(), DAY));

        assertThat(task).isEqualTo(Tasking.SET);
        assertThat(Acting.as(colleague, () -> mentions.unread())).hasSize(1);
    }

    /** Opens an account that had a role before it became a medical officer here. */
    private Actor after(PackRole role, PostCode post) {
        SomeAccounts.open(accounts, new NewAccount(login, "Dua Peran", role, post, "lama"));
        Actor before = verified.account(login).orElseThrow().actor();
        var given = new NewAssignment(Role.MEDICAL_OFFICER, HERE, "medical", Optional.empty(), Optional.empty());
        assertThat(Acting.as(SomeActors.administrator(), () -> assignments.give(before.id(), given)))
                .isEmpty();
        return new Actor(before.id(), before.name(), PackRole.of(Role.MEDICAL_OFFICER), HERE, "medical");
    }
}
