package id.pulang.registration.queue;

import id.pulang.cases.CaseId;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import id.pulang.registration.TriageCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code registration.queue_day} and {@code registration.ticket}. */
@Repository
class TicketRows {

    private static final String NEXT_NUMBER = """
            insert into registration.queue_day (post, day, last) values (:post, :day, 1)
            on conflict (post, day) do update set last = queue_day.last + 1
            returning last
            """;

    private static final String INSERT = """
            insert into registration.ticket (id, post, day, number, triage, people, told, state, came_at)
            values (:id, :post, :day, :number, :triage, :people, :told, 'WAITING', :at)
            returning *
            """;

    private static final String CALL_NEXT = """
            update registration.ticket set state = 'CALLED', called_at = :at, called_by = :by, counter = :counter
            where id = (
                select id from registration.ticket where post = :post and day = :day and state = 'WAITING'
                order by triage, came_at, number limit 1 for update skip locked)
            returning *
            """;

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final JsonMapper json;
    private final SealedColumn told;

    TicketRows(JdbcClient jdbc, IdSource ids, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
        told = vault.column(KeyPurpose.NARRATIVE, "registration.ticket.told");
    }

    Ticket insert(PostCode post, LocalDate day, int people, OwnWords words, Instant at) {
        UUID id = ids.next();
        return jdbc.sql(INSERT)
                .param("id", id)
                .param("post", post.value())
                .param("day", day)
                .param("number", nextNumber(post, day))
                .param("triage", words.triage().rank())
                .param("people", people)
                .param("told", told.close(id, json.writeValueAsString(words)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> ticket(row))
                .single();
    }

    private int nextNumber(PostCode post, LocalDate day) {
        return jdbc.sql(NEXT_NUMBER)
                .param("post", post.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Calls who waits and is served first; two officers never call one number. */
    Optional<Ticket> callNext(PostCode post, LocalDate day, String counter, UserId by, Instant at) {
        return jdbc.sql(CALL_NEXT)
                .param("post", post.value())
                .param("day", day)
                .param("counter", counter)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> ticket(row))
                .optional();
    }

    /** Calls somebody again who was called. */
    boolean callAgain(TicketId id, Instant at) {
        return jdbc.sql("update registration.ticket set called_at = :at where id = :id and state = 'CALLED'")
                        .param("id", id.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Moves a ticket from a state to another; false where it no longer stands in the first. */
    boolean move(TicketId id, Ticket.State from, Ticket.State to, Instant at) {
        boolean ends = to == Ticket.State.SERVED || to == Ticket.State.LEFT;
        return jdbc.sql("""
                        update registration.ticket
                        set state = :to, ended_at = case when :ends then cast(:at as timestamptz) end
                        where id = :id and state = :from
                        """)
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("ends", ends)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void belongsTo(TicketId id, CaseId about) {
        jdbc.sql("update registration.ticket set case_id = :case where id = :id and case_id is null")
                .param("id", id.value())
                .param("case", about.value())
                .update();
    }

    /** Lists who waits and who is called, as they are served. */
    List<Ticket> open(PostCode post, LocalDate day, int most) {
        return jdbc.sql("""
                select * from registration.ticket where post = :post and day = :day and state in ('WAITING', 'CALLED')
                order by state, triage, came_at, number limit :most
                """)
                .param("post", post.value())
                .param("day", day)
                .param("most", most)
                .query((row, _) -> ticket(row))
                .list();
    }

    int waiting(PostCode post, LocalDate day) {
        return jdbc.sql("""
                select count(*)::int from registration.ticket where post = :post and day = :day and state = 'WAITING'
                """)
                .param("post", post.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Lists who was called last, the latest first. */
    List<Ticket> calls(PostCode post, LocalDate day, int most) {
        return jdbc.sql("""
                select * from registration.ticket where post = :post and day = :day and called_at is not null
                    and state <> 'WAITING'
                order by called_at desc, number desc limit :most
                """)
                .param("post", post.value())
                .param("day", day)
                .param("most", most)
                .query((row, _) -> ticket(row))
                .list();
    }

    Optional<Ticket> find(TicketId id) {
        return jdbc.sql("select * from registration.ticket where id = :id")
                .param("id", id.value())
                .query((row, _) -> ticket(row))
                .optional();
    }

    Optional<Sealed<OwnWords>> words(TicketId id) {
        return jdbc.sql("select told from registration.ticket where id = :id")
                .param("id", id.value())
                .query((row, _) -> {
                    byte[] sealed = row.getBytes("told");
                    return Sealed.of(
                            new Subject("ticket", id.value()),
                            () -> json.readValue(told.open(id.value(), sealed), OwnWords.class));
                })
                .optional();
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        return new Ticket(
                new TicketId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                TriageCategory.ranked(row.getInt("triage")),
                row.getInt("people"),
                Ticket.State.valueOf(row.getString("state")),
                row.getObject("came_at", OffsetDateTime.class).toInstant(),
                Objects.requireNonNullElse(row.getString("counter"), ""));
    }
}
