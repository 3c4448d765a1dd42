package id.pulang.people.registry.batches;

import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of whom the registry was asked about in an incident; of the claims nothing is opened. */
@Repository
class BatchRows {

    /** The last question about each living person of an incident. */
    private static final String LAST = """
            with last as (
                select distinct on (p.id) p.id as person_id,
                    case when q.answer is not null then q.answer when q.trouble is not null then 'UNREACHABLE'
                         else 'WAITING' end as answer
                from people.person p
                join people.registry_question q on q.person_id = p.id
                where p.incident_id = :incident and p.merged_into is null and p.statements > 0
                order by p.id, q.asked_at desc, q.id desc)
            """;

    /** Whose identity nobody has verified, and about whom nobody has asked since something of them changed. */
    private static final String UNASKED = """
            from people.person p
            where p.incident_id = :incident and p.merged_into is null and p.statements > 0 and p.present
              and not exists (select from people.registry_question q
                              where q.person_id = p.id and (q.answered_at is null or q.asked_at >= p.changed_at))
              and coalesce((select a.grade from people.identity_assertion a where a.person_id = p.id
                            order by a.recorded_at desc, a.id desc limit 1), '') <> 'VERIFIED'
            """;

    private final JdbcClient jdbc;

    BatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<RegistryAnswer, Integer> counts(IncidentId incident) {
        var counts = new EnumMap<RegistryAnswer, Integer>(RegistryAnswer.class);
        jdbc.sql(LAST + "select answer, count(*)::int as people from last group by answer")
                .param("incident", incident.value())
                .query(row -> {
                    counts.put(RegistryAnswer.valueOf(row.getString("answer")), row.getInt("people"));
                });
        return counts;
    }

    List<PersonId> with(IncidentId incident, RegistryAnswer answer, int skipped, int most) {
        return jdbc.sql(
                        LAST
                                + "select person_id from last where answer = :answer order by person_id offset :skipped limit :most")
                .param("incident", incident.value())
                .param("answer", answer.name())
                .param("skipped", skipped)
                .param("most", most)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    int unasked(IncidentId incident) {
        return jdbc.sql("select count(*)::int " + UNASKED)
                .param("incident", incident.value())
                .query(Integer.class)
                .single();
    }

    /** Finds the next of them after a person, in the order of their ids. */
    List<PersonId> unasked(IncidentId incident, PersonId after, int most) {
        return jdbc.sql("select p.id " + UNASKED + " and p.id > :after order by p.id limit :most")
                .param("incident", incident.value())
                .param("after", after.value())
                .param("most", most)
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }
}
