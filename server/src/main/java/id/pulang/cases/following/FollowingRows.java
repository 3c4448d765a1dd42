package id.pulang.cases.following;

import id.pulang.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves the rows of the tables that their modules let follow. */
@Repository
class FollowingRows {

    private final JdbcClient jdbc;

    FollowingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
}
