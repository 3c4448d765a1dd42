package id.pulang.screening;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.protection.Sealed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes what was concluded in screenings, leaves its trace, and publishes it; and looks whether what was concluded
 * before that was a rule follows from what was found (docs/decisions/0164).
 */
@Component
class ConclusionWriter {

    private static final UUID NONE = new UUID(0, 0);

    private final ScreeningRows rows;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicReference<UUID> looked = new AtomicReference<>(NONE);

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

    /**
     * Looks at the next case at which nobody has looked, and says whether there was one; what cannot be read is passed.
     */
    boolean judgeEarlier() {
        Optional<CaseId> next = rows.unjudged(looked.get());
        looked.set(next.map(CaseId::value).orElse(NONE));
        next.ifPresent(this::judge);
        return next.isPresent();
    }

    private void judge(CaseId about) {
        Map<UUID, Sealed<Conclusion>> kept = new LinkedHashMap<>();
        rows.byId(List.of(about)).forEach((id, held) -> {
            @Nullable Sealed<Conclusion> concluded = held.conclusion();
            if (concluded != null) {
                kept.put(id, concluded);
            }
        });
        List<Conclusion> talks = Sealed.openAll(List.copyOf(kept.values()), Purpose.SCREENING, trail);
        Iterator<Boolean> sound = TwoOfficers.sound(talks).iterator();
        kept.keySet().stream()
                .collect(Collectors.partitioningBy(_ -> sound.next()))
                .forEach((isSound, ids) -> rows.judge(ids, isSound));
    }
}
