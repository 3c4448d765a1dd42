package id.pulang.people.matching.registers;

import id.pulang.jobs.RecurringJob;
import id.pulang.people.matching.turn.MatchingTurn;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When registers are looked at: of several servers on one database, each time on the one that takes the job. */
@Configuration(proxyBeanMethods = false)
class RegisterJob {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Bean
    RecurringJob matchingRegisters(RegisterMatching registers, MatchingTurn turn) {
        return new RecurringJob("matching-registers", PAUSE, () -> lookUnlessOthersCompare(registers, turn));
    }

    /** While others compare people it waits for the next look: a job holds no thread for its turn. */
    private static void lookUnlessOthersCompare(RegisterMatching registers, MatchingTurn turn) {
        turn.ifFree(() -> {
            registers.look();
            return true;
        });
    }
}
