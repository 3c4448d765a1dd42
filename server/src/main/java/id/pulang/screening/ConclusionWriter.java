package id.pulang.screening;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what was concluded in screenings, leaves its trace, and publishes it. */
@Component
class ConclusionWriter {

    private final ScreeningRows rows;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConclusionWriter(ScreeningRows rows, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Writes a talk without publishing anything: it was broken off, or the screening is concluded already. */
    void write(CaseSummary about, Actor officer, LocalDate on, Conclusion conclusion, Reviewed counts) {
        var held = new HeldScreening(
                about.id(),
                officer.id(),
                counts,
                on,
                officer.name(),
                clock.instant(),
                conclusion.conditions().lowReliability(),
                null);
        rows.insert(held, conclusion, about.post(), officer.id().value());
        trail.wrote(
                "screened", Purpose.SCREENING, new Subject("case", about.id().value()), counts.name());
    }

    /** Writes a talk that concluded the screening, and publishes that. */
    void conclude(CaseSummary about, Actor officer, LocalDate on, Conclusion conclusion, Reviewed counts) {
        write(about, officer, on, conclusion, counts);
        events.publishEvent(new ScreeningConcluded(List.of(about.id()), counts, clock.instant(), officer.id(), ""));
    }
}
