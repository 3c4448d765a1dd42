package id.pulang.people.registry;

import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Roles;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of questions to the registry, and of whose turn it is to be asked. */
@Repository
class InquiryRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final IdSource ids;
    private final SealedColumn claims;
    private final Roles roles;

    InquiryRows(JdbcClient jdbc, JsonMapper json, IdSource ids, Vault vault, Roles roles) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.roles = roles;
        claims = vault.column(KeyPurpose.IDENTITY, "people.registry_question.claim");
    }

    /** A question as stored, with the claim that it puts. */
    record Stored(Claim claim, Inquiry inquiry) {}

    /** Writes a question and gives it its turn; answers whether it is new. */
    boolean insert(PersonId person, Claim claim, Actor actor, Instant at) {
        UUID id = ids.next();
        int written = jdbc.sql("""
                insert into people.registry_question (id, person_id, post, claim, asked_by, asked_at)
                select :id, p.id, p.post, :claim, :by, :at from people.person p where p.id = :person
                on conflict (person_id) where answered_at is null do nothing
                """)
                .param("id", id)
                .param("claim", claims.close(person.value(), id, json.writeValueAsString(claim)))
                .param("by", actor.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .update();
        if (written > 0) {
            giveTurn(id, person, actor, at);
        }
        return written > 0;
    }

    private void giveTurn(UUID id, PersonId person, Actor actor, Instant at) {
        jdbc.sql("""
                insert into people.registry_turn
                    (question_id, person_id, next_at, failures, actor_id, actor_name, actor_role, actor_post, actor_section)
                values (:id, :person, :at, 0, :actor, :name, :role, :post, :section)
                """)
                .param("id", id)
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id().value())
                .param("name", actor.name())
                .param("role", actor.role().code())
                .param("post", actor.post().value())
                .param("section", actor.section())
                .update();
    }

    /** Lets the question that waits about a person be asked in the name of an officer who asks it too. */
    void takeOver(PersonId person, Actor actor) {
        jdbc.sql("""
                update people.registry_turn
                set actor_id = :actor, actor_name = :name, actor_role = :role, actor_post = :post,
                    actor_section = :section
                where person_id = :person
                """)
                .param("person", person.value())
                .param("actor", actor.id().value())
                .param("name", actor.name())
                .param("role", actor.role().code())
                .param("post", actor.post().value())
                .param("section", actor.section())
                .update();
    }

    /** Takes the question that has waited longest past its time; nobody else takes it until the lease ends. */
    Optional<Turn> take(Instant now, Instant lease) {
        return jdbc.sql("""
                update people.registry_turn set next_at = :lease
                where question_id = (select question_id from people.registry_turn where next_at <= :now
                                     order by next_at, question_id limit 1 for update skip locked)
                returning *
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lease", lease.atOffset(ZoneOffset.UTC))
                .query((row, _) -> turn(row))
                .optional();
    }

    /** Finds the claim of a question that is still open. */
    Optional<Claim> open(UUID question) {
        return jdbc.sql(
                        "select id, person_id, claim from people.registry_question where id = :id and answered_at is null")
                .param("id", question)
                .query((row, _) -> claim(row))
                .optional();
    }

    /** Finds the last question about a person, those about people who live on in them included. */
    Optional<Stored> last(PersonId person) {
        return jdbc.sql("""
                select q.*, t.next_at from people.person p
                join people.person every on every.survivor = p.survivor
                join people.registry_question q on q.person_id = every.id
                left join people.registry_turn t on t.question_id = q.id
                where p.id = :person order by q.asked_at desc, q.id desc limit 1
                """)
                .param("person", person.value())
                .query((row, _) -> new Stored(claim(row), inquiry(row)))
                .optional();
    }

    /** Notes that an attempt got no answer, and when the next one is due. */
    void failed(Turn turn, Trouble trouble, Instant at, Instant next) {
        jdbc.sql("update people.registry_question set trouble = :trouble, failed_at = :at where id = :id")
                .param("trouble", trouble.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", turn.question())
                .update();
        jdbc.sql("update people.registry_turn set next_at = :next, failures = failures + 1 where question_id = :id")
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("id", turn.question())
                .update();
    }

    /** Writes an answer and ends the turns of its question. */
    void answered(
            UUID question, String answer, Collection<Attribute> differing, Collection<Attribute> notHeld, Instant at) {
        jdbc.sql("""
                update people.registry_question
                set answer = :answer, differing = :differing, not_held = :notHeld, answered_at = :at, trouble = null
                where id = :id and answered_at is null
                """)
                .param("answer", answer)
                .param("differing", names(differing))
                .param("notHeld", names(notHeld))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", question)
                .update();
        jdbc.sql("delete from people.registry_turn where question_id = :id")
                .param("id", question)
                .update();
    }

    private Turn turn(ResultSet row) throws SQLException {
        PostCode post = new PostCode(row.getString("actor_post"));
        return new Turn(
                row.getObject("question_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Actor(
                        new UserId(row.getObject("actor_id", UUID.class)),
                        row.getString("actor_name"),
                        roles.at(post, row.getString("actor_role")),
                        post,
                        row.getString("actor_section")),
                row.getInt("failures"));
    }

    private Claim claim(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        UUID id = row.getObject("id", UUID.class);
        return json.readValue(claims.open(person, id, row.getBytes("claim")), Claim.class);
    }

    private Inquiry inquiry(ResultSet row) throws SQLException {
        return new Inquiry(
                claim(row).said().keySet().stream().sorted().toList(),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("asked_by", UUID.class)),
                reply(row).orElse(null),
                moment(row, "answered_at"),
                Optional.ofNullable(row.getString("trouble"))
                        .map(Trouble::valueOf)
                        .orElse(null),
                moment(row, "next_at"),
                false);
    }

    private static Optional<Reply> reply(ResultSet row) throws SQLException {
        return switch (row.getString("answer")) {
            case "MATCHES" -> Optional.of(new Reply.Matches());
            case "DIFFERS" ->
                Optional.of(
                        new Reply.Differs(attributes(row.getArray("differing")), attributes(row.getArray("not_held"))));
            case "UNKNOWN" -> Optional.of(new Reply.Unknown());
            case null, default -> Optional.empty();
        };
    }

    private static Set<Attribute> attributes(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(Attribute::valueOf)
                .collect(Collectors.toSet());
    }

    private static String[] names(Collection<Attribute> attributes) {
        return attributes.stream().map(Attribute::name).sorted().toArray(String[]::new);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
