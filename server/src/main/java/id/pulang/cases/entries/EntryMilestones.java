package id.pulang.cases.entries;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the timeline of a case that a record was added. */
@Component
class EntryMilestones {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    EntryMilestones(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Publishes the milestone of a kind and returns its moment. */
    Instant recorded(CaseEntryKind<?> kind, CaseId about, UserId by) {
        Instant now = clock.instant();
        events.publishEvent(new EntryRecorded(about, kind.milestone(), now, by));
        return now;
    }
}
