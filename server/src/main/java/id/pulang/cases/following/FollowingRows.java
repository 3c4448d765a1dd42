package id.pulang.cases.following;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the tables that their modules let follow. */
@Repository
class FollowingRows {

    private final JdbcClient jdbc;

    FollowingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was written in the transaction that opened a case has its number. */
    private static final String SINCE = """
            select exists (select from %s f where f.%s = :key and f.xmin <> (
                select o.xmin from cases.case_fact o where o.recorded_for = :case order by o.noted_at, o.id limit 1))
            """;

    /** What officers record about a person, beside the tables that follow a case. */
    static final List<String> ABOUT_A_PERSON = List.of(
            "people.contact",
            "people.erasure",
            "people.fact_correction",
            "people.identity_assertion",
            "people.identity_interview",
            "people.protected_person",
            "people.registry_question",
            "people.split",
            "repatriation.handover",
            "repatriation.seat",
            "reports.person_link",
            "families.link");

    /** Rows go from a case to the one in which it rests from now on. */
    void follow(FollowsItsCase kept, CaseId from, CaseId into) {
        jdbc.sql("update %s set case_id = :into where case_id = :from".formatted(kept.followingTable()))
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    /** Rows come back to the case for which they were recorded. */
    void comeBack(FollowsItsCase kept, CaseId id) {
        jdbc.sql("update %s set case_id = :id where recorded_for = :id".formatted(kept.followingTable()))
                .param("id", id.value())
                .update();
    }

    boolean isOpenedBy(CaseId id, UserId officer) {
        return jdbc.sql("""
                select exists (select from cases.protection_case
                    where id = :case and opened_by = :officer and merged_into is null)
                """)
                .param("case", id.value())
                .param("officer", officer.value())
                .query(Boolean.class)
                .single();
    }

    boolean holdsMore(FollowsItsCase kept, CaseId id) {
        return since(kept.followingTable(), "case_id", id.value(), id);
    }

    boolean holdsMoreAbout(PersonId person, CaseId id) {
        return since("cases.case_fact", "case_id", id.value(), id)
                || ABOUT_A_PERSON.stream().anyMatch(table -> since(table, "person_id", person.value(), id));
    }

    private boolean since(String table, String column, UUID key, CaseId id) {
        return jdbc.sql(SINCE.formatted(table, column))
                .param("key", key)
                .param("case", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Lets a case rest in itself, without a clock. */
    void cancel(CaseId id) {
        jdbc.sql("update cases.protection_case set merged_into = id where id = :case and merged_into is null")
                .param("case", id.value())
                .update();
        jdbc.sql("delete from cases.case_clock where case_id = :case")
                .param("case", id.value())
                .update();
    }
}
