package id.pulang.authentication.challenges;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access.answered_challenge}. */
@Component
class ChallengeRows {

    private final JdbcClient jdbc;

    ChallengeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes that a challenge was answered and says whether this is the first answer; waits for one at the same time.
     */
    boolean isFirstAnswer(byte[] challenge, Instant until) {
        return jdbc.sql("""
                insert into access.answered_challenge (challenge, until) values (:challenge, :until)
                on conflict (challenge) do nothing
                """)
                        .param("challenge", challenge)
                        .param("until", Timestamp.from(until))
                        .update()
                == 1;
    }

    /** Forgets those that were over before a moment. */
    void forget(Instant before) {
        jdbc.sql("delete from access.answered_challenge where until < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}
