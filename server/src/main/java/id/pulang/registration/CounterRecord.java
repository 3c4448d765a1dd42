package id.pulang.registration;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.registration.tokens.Tokens;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The record of somebody at the counter, written in one transaction, which claims the key of the form. */
@Component
class CounterRecord {

    private final CounterIntake intake;
    private final Arrivals arrivals;
    private final Tokens tokens;
    private final FirstCare care;

    CounterRecord(CounterIntake intake, Arrivals arrivals, Tokens tokens, FirstCare care) {
        this.intake = intake;
        this.arrivals = arrivals;
        this.tokens = tokens;
        this.care = care;
    }

    @Transactional
    CaseId take(CounterIntake.Place place, CounterEntry entry, Consumer<CaseId> also) {
        CaseSummary about = intake.take(place, entry);
        arrivals.record(about, entry.danger(), entry.health());
        tokens.issue(about);
        care.begin(about, entry);
        also.accept(about.id());
        return about.id();
    }
}
