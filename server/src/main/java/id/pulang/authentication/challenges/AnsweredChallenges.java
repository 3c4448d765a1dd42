package id.pulang.authentication.challenges;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the answer to a challenge once, also where two come at the same moment: to what a passkey must sign, and to the
 * question with which somebody was sent to a provider.
 */
@Component
@Transactional
public class AnsweredChallenges {

    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final ChallengeRows rows;

    AnsweredChallenges(ChallengeRows rows) {
        this.rows = rows;
    }

    /**
     * Says whether this is the first answer; waits for one at the same time.
     *
     * @param challenge 32 random bytes in base64url
     * @param until when the challenge is over by itself
     */
    public boolean isFirstAnswer(String challenge, Instant until) {
        return rows.isFirstAnswer(Base64.getUrlDecoder().decode(challenge), until);
    }

    /** Forgets the challenges that are over at a moment by the clock of any server. */
    public void forget(Instant now) {
        rows.forget(now.minus(CLOCKS_DIFFER));
    }
}
