package id.pulang.authentication.accounts;

import id.pulang.identity.Assignment;
import id.pulang.identity.PackRole;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access.assignment}, as administrators write it. */
@Component
class AssignmentRows {

    private final JdbcClient jdbc;

    AssignmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void give(UserId account, Assignment assignment, Instant at) {
        jdbc.sql("""
                insert into access.assignment (id, account_id, role, rights, post, section, from_at, until_at, given_at)
                values (:id, :account, :role, :rights, :post, :section, :from, cast(:until as timestamptz), :at)
                """)
                .param("id", assignment.id())
                .param("account", account.value())
                .param("role", assignment.role().code())
                .param("rights", rights(assignment.role()))
                .param("post", assignment.post().value())
                .param("section", assignment.section())
                .param("from", Timestamp.from(assignment.from()))
                .param(
                        "until",
                        Optional.ofNullable(assignment.until())
                                .map(Timestamp::from)
                                .orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The rights of a role by their names, in one order. */
    static String[] rights(PackRole role) {
        return role.rights().stream().map(Role::name).sorted().toArray(String[]::new);
    }

    /** Ends a role that has begun, and takes away one that has not. */
    void end(UUID assignment, Instant now) {
        jdbc.sql("update access.assignment set until_at = :now where id = :id and from_at < :now")
                .param("id", assignment)
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("delete from access.assignment where id = :id and from_at >= :now")
                .param("id", assignment)
                .param("now", Timestamp.from(now))
                .update();
    }
}
