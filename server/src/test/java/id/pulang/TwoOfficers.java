package id.pulang;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two officers who have accounts, and what they decide together, written as the doors write it. */
public final class TwoOfficers {

    private TwoOfficers() {}

    /** Asks and confirms, in the transaction that runs, to erase a subject, who is somebody of their post. */
    public static void haveDecidedToErase(JdbcClient jdbc, UUID subject) {
        UUID request = UUID.randomUUID();
        ask(jdbc, SomeActors.consular(), request, subject);
        register(jdbc, subject);
        confirm(jdbc, SomeActors.head(), request);
    }

    /** Writes the request of one. */
    public static void ask(JdbcClient jdbc, Actor officer, UUID request, UUID subject) {
        actAs(jdbc, officer);
        jdbc.sql("""
                insert into people.erasure (id, person_id, post, reason, asked_by, asked_at)
                values (:id, :subject, :post, '', :by, '2025-10-22T01:00:00Z')
                """)
                .param("id", request)
                .param("subject", subject)
                .param("post", officer.post().value())
                .param("by", officer.id().value())
                .update();
    }

    private static void register(JdbcClient jdbc, UUID subject) {
        jdbc.sql("""
                insert into people.person (id, incident_id, post, founded_on, registered_at, changed_at, present,
                    statements, card, found_by)
                values (:id, :id, :post, :id, '2025-10-22T01:00:00Z', '2025-10-22T01:00:00Z', true, 0, '', '')
                on conflict (id) do nothing
                """)
                .param("id", subject)
                .param("post", SomeActors.consular().post().value())
                .update();
    }

    /** Writes the word of the other. */
    public static void confirm(JdbcClient jdbc, Actor officer, UUID request) {
        actAs(jdbc, officer);
        jdbc.sql("""
                update people.erasure
                set decision = 'CONFIRMED', decided_by = :by, decided_at = '2025-10-22T02:00:00Z' where id = :id
                """).param("by", officer.id().value()).param("id", request).update();
    }

    /** Gives officers of a test an account each, as every officer has one, in rows that a server wrote. */
    public static void open(TransactionOperations transactions, JdbcClient jdbc, Actor... officers) {
        Acting.as(SomeActors.administrator(), () -> transactions.executeWithoutResult(_ -> open(jdbc, officers)));
    }

    private static void open(JdbcClient jdbc, Actor... officers) {
        for (Actor officer : officers) {
            jdbc.sql("""
                    with opened as (
                        insert into access.account (id, login, name, password_hash, post, opened_at)
                        values (:id, :login, :name, '', :post, '2025-10-22T01:00:00Z') on conflict do nothing
                        returning id, opened_at)
                    insert into access.assignment (id, account_id, role, rights, post, section, from_at, given_at)
                    select uuidv7(), id, :role, :rights, :post, :section, opened_at, opened_at from opened
                    """)
                    .param("id", officer.id().value())
                    .param("login", "known." + officer.name().toLowerCase(Locale.ROOT))
                    .param("name", officer.name())
                    .param("role", officer.role().code())
                    .param(
                            "rights",
                            officer.role().rights().stream().map(Role::name).toArray(String[]::new))
                    .param("post", officer.post().value())
                    .param("section", officer.section())
                    .update();
        }
    }

    private static void actAs(JdbcClient jdbc, Actor officer) {
        open(jdbc, officer);
        jdbc.sql("""
                select set_config('pulang.user', :user, true), set_config('pulang.post', :post, true),
                    set_config('pulang.scope', 'own-post', true)
                """)
                .param("user", officer.id().value().toString())
                .param("post", officer.post().value())
                .query((_, _) -> true)
                .single();
    }
}
