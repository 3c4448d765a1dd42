package id.pulang.people.master;

import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code people.master_join}: verdicts across incidents, withdrawn but never deleted. */
@Repository
class JoinRows {

    private final JdbcClient jdbc;
    private final GroundsColumn.Column grounds;

    JoinRows(JdbcClient jdbc, GroundsColumn columns) {
        this.jdbc = jdbc;
        grounds = columns.of("people.master_join.grounds");
    }

    /** Why a verdict is taken back. */
    enum Withdrawal {
        /** One of the two statements is about somebody else by now, or stands on no list. */
        STATEMENT_MOVED,
        /** Two people of one incident would be one human being. */
        TWO_OF_ONE_INCIDENT,
        /** Both hold a place on a journey since people were joined within an incident. */
        TWO_SEATS,
        /** Two officers said that they are two. */
        SPLIT_BY_OFFICERS
    }

    void insert(MasterJoin join, Instant at) {
        PeoplePair pair = join.grounds().pair();
        ComparedRecord left = join.grounds().of(pair.left());
        ComparedRecord right = join.grounds().of(pair.right());
        jdbc.sql("""
                insert into people.master_join (id, left_person, right_person, left_statement, right_statement, post, other_post,
                    verdict, maker, grounds, first_officer, second_officer, made_at)
                values (:id, :left, :right, :leftStatement, :rightStatement, :post, :otherPost, :verdict, :maker, :grounds,
                    :first, :second, :at)
                """)
                .param("id", join.id())
                .param("left", pair.left().value())
                .param("right", pair.right().value())
                .param("leftStatement", left.statement().value())
                .param("rightStatement", right.statement().value())
                .param("post", left.post().value())
                .param("otherPost", right.post().value())
                .param("verdict", join.verdict())
                .param("maker", join.maker())
                .param("grounds", grounds.close(join.id(), join.grounds()))
                .param("first", uuid(join.first()), Types.OTHER)
                .param("second", uuid(join.second()), Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Finds the pairs among people about whom a verdict holds. */
    Set<PeoplePair> settled(Collection<PersonId> people, boolean same) {
        return new HashSet<>(jdbc.sql("""
                select left_person, right_person from people.master_join
                where withdrawn_at is null and verdict = :verdict
                    and left_person = any(:people) and right_person = any(:people)
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("verdict", same ? "SAME" : "DIFFERENT")
                .query((row, _) -> pair(row))
                .list());
    }

    /** Finds the verdicts that hold a person together with others, the first that was made first. */
    List<MasterJoin> holding(PersonId person) {
        return jdbc.sql("""
                select j.* from people.master_join j
                join people.person l on l.id = j.left_person or l.id = j.right_person
                where j.withdrawn_at is null and j.verdict = 'SAME' and l.survivor = :person
                order by j.made_at, j.id
                """)
                .param("person", person.value())
                .query((row, _) -> join(row))
                .list();
    }

    /** Finds the verdicts that are recorded on a person, whoever they live on in. */
    List<UUID> recordedOn(PersonId person) {
        return jdbc.sql("""
                select id from people.master_join
                where withdrawn_at is null and verdict = 'SAME' and (left_person = :person or right_person = :person)
                """)
                .param("person", person.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Finds the verdicts about people of an incident of which a statement is about somebody else by now. */
    List<UUID> moved(IncidentId incident) {
        return ids("select people.moved_joins(:incident) as id", incident);
    }

    /** Finds the verdicts by which two living people of an incident would be one human being. */
    List<UUID> doubled(IncidentId incident) {
        return ids("select people.doubled_joins(:incident) as id", incident);
    }

    private List<UUID> ids(String question, IncidentId incident) {
        return jdbc.sql(question)
                .param("incident", incident.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Withdraws verdicts, and returns whom they were about. */
    List<PeoplePair> withdraw(Collection<UUID> joins, Withdrawal why, UserId by, Instant at) {
        return jdbc.sql("""
                update people.master_join set withdrawn_at = :at, withdrawn_by = :by, withdrawn_for = :why
                where id = any(:ids) and withdrawn_at is null returning left_person, right_person
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("why", why.name())
                .param("ids", joins.toArray(UUID[]::new))
                .query((row, _) -> pair(row))
                .list();
    }

    private MasterJoin join(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new MasterJoin(
                id,
                grounds.open(id, pair(row), row.getBytes("grounds")),
                row.getString("verdict").equals("SAME"),
                officer(row, "first_officer"),
                officer(row, "second_officer"));
    }

    private static PeoplePair pair(ResultSet row) throws SQLException {
        return new PeoplePair(
                new PersonId(row.getObject("left_person", UUID.class)),
                new PersonId(row.getObject("right_person", UUID.class)));
    }

    private static @Nullable UserId officer(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class))
                .map(UserId::new)
                .orElse(null);
    }

    private static @Nullable UUID uuid(@Nullable UserId officer) {
        return officer == null ? null : officer.value();
    }
}
