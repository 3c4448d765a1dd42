package id.pulang.people.registry;

import id.pulang.identity.Acting;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the registry in the background, one question after the other, each in the name of the officer who asked it. */
@Component
class RegistryWork {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryWork.class);

    /** In one run; the rest is asked by the next, a moment later. */
    static final int MOST = 20;

    private final InquirySteps steps;
    private final RegistryLine line;

    RegistryWork(InquirySteps steps, RegistryLine line) {
        this.steps = steps;
        this.line = line;
    }

    /** Asks whatever is due, if there is a registry. */
    void ask() {
        line.registry().ifPresent(this::askAll);
    }

    /** Asks some of what is due, until nothing is or the registry rests. */
    void askAll(RestingRegistry registry) {
        try {
            int asked = 0;
            boolean more = true;
            while (more
                    && asked++ < MOST
                    && registry.restsUntil().isEmpty()
                    && !Thread.currentThread().isInterrupted()) {
                Optional<Turn> turn = steps.take();
                turn.ifPresent(due -> Acting.as(due.actor(), () -> ask(due, registry)));
                more = turn.isPresent();
            }
        } catch (RuntimeException wrong) {
            LOG.error("A question to the registry is left for later", wrong);
        }
    }

    private void ask(Turn turn, Registry registry) {
        steps.open(turn).ifPresent(claim -> steps.close(turn, claim, registry.match(claim)));
    }
}
