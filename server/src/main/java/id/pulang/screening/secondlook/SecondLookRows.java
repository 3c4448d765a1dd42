package id.pulang.screening.secondlook;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code screening.second_look}. */
@Repository
class SecondLookRows implements FollowsItsCase {

    private final JdbcClient jdbc;
    private final IdSource ids;

    SecondLookRows(JdbcClient jdbc, IdSource ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void insert(CaseSummary about, UserId officer, Instant at) {
        jdbc.sql("""
                insert into screening.second_look (id, case_id, recorded_for, post, officer, begun_at)
                values (:id, :case, :case, :post, :officer, :at)
                """)
                .param("id", ids.next())
                .param("case", about.id().value())
                .param("post", about.post().value())
                .param("officer", officer.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Finds who has begun first of those who have not ended; after a join of two cases there may be two. */
    Optional<UserId> open(CaseId id) {
        return jdbc.sql("""
                select officer from screening.second_look where case_id = :case and ended_at is null
                order by begun_at, id limit 1
                """)
                .param("case", id.value())
                .query((row, _) -> new UserId(row.getObject("officer", UUID.class)))
                .optional();
    }

    int openOf(UserId officer) {
        return jdbc.sql("select count(*) from screening.second_look where officer = :officer and ended_at is null")
                .param("officer", officer.value())
                .query(Integer.class)
                .single();
    }

    /** Ends what is open at a case; says whether something was. */
    boolean end(CaseId id, UserId by, Instant at) {
        return jdbc.sql("""
                update screening.second_look set ended_at = :at, ended_by = :by
                where case_id = :case and ended_at is null
                """)
                        .param("case", id.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public String followingTable() {
        return "screening.second_look";
    }
}
