package id.pulang.people.master.comparison;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.transactions.Busy;
import id.pulang.jobs.RecurringJob;
import id.pulang.jobs.SparingWork;
import id.pulang.people.matching.turn.MatchingTurn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When people are compared across incidents: of several servers on one database, each time on the one that takes it,
 * and a tenth of the time at most.
 */
@Configuration(proxyBeanMethods = false)
class MasterConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MasterConfiguration.class);

    private static final Actor SERVER = Actor.server("master person index");

    @Bean
    RecurringJob comparingAcrossIncidents(MasterComparison comparison, MatchingTurn turn, MasterSettings settings) {
        return new RecurringJob(
                "comparing-across-incidents",
                settings.pause(),
                SparingWork.of(() -> Acting.as(SERVER, () -> compareAll(comparison, turn))));
    }

    /**
     * Those who come meanwhile wait for the next look. While an incident is matched or the search index is being filled
     * nobody is compared; the next look does it.
     */
    private static void compareAll(MasterComparison comparison, MatchingTurn turn) {
        try {
            int compared;
            do {
                compared = turn.ifFree(comparison::compareSome).orElse(0);
            } while (compared == MasterComparison.AT_ONCE);
        } catch (Busy filling) {
            LOG.info("People are compared across incidents later: {}", filling.getMessage());
        }
    }
}
