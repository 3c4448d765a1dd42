package id.pulang.casework.situation;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.casework.CaseworkDone;
import id.pulang.casework.CaseworkDone.Kind;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which it is recorded where a person is now; what was known before stays. */
@Service
@Transactional
public class Situations {

    /** How many letters a line may have; our proposal. */
    public static final int LONGEST = 300;

    private final SituationRows rows;
    private final Companions companions;
    private final Cases cases;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Situations(
            SituationRows rows,
            Companions companions,
            Cases cases,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.companions = companions;
        this.cases = cases;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the situation of a person, beside the one that was shown to the officer; where a colleague has recorded
     * another one since, nothing is.
     */
    public SituationOutcome record(CaseId id, SituationForm typed) {
        Actor officer = access.require(Role.CASEWORKERS);
        CaseSummary about = cases.summary(cases.living(id));
        if (Stream.of(typed.place(), typed.languages(), typed.needs(), typed.companions())
                .anyMatch(line -> line.length() > LONGEST)) {
            return SituationOutcome.TOO_LONG;
        }
        if (about.stage().isBeforeRegistration() && !typed.place().isBlank()) {
            return SituationOutcome.PLACE_APART;
        }
        Optional<List<UUID>> with = companions.numbered(about, typed.companions());
        if (with.isEmpty()) {
            return SituationOutcome.NO_SUCH_CASE;
        }
        cases.hold(List.of(about.id()));
        Optional<RecordedSituation> before = rows.latest(about.id());
        if (!before.map(each -> each.id().toString()).orElse("").equals(typed.seen())) {
            return SituationOutcome.CHANGED;
        }
        insert(
                about,
                typed,
                Stream.concat(with.get().stream(), before.map(companions::unseen).orElse(List.of()).stream()),
                officer);
        return SituationOutcome.RECORDED;
    }

    /**
     * Records that two people of an incident are together, on both their cases; what else was recorded there stays.
     * False for people of two incidents, and of one case.
     */
    public boolean together(CaseId one, CaseId other) {
        Actor officer = access.require(Role.CASEWORKERS);
        CaseSummary first = cases.summary(cases.living(one));
        CaseSummary second = cases.summary(cases.living(other));
        if (first.id().equals(second.id()) || !first.isOfSameIncident(second)) {
            return false;
        }
        cases.hold(List.of(first.id(), second.id()));
        accompany(first, second.id(), officer);
        accompany(second, first.id(), officer);
        return true;
    }

    private void accompany(CaseSummary about, CaseId companion, Actor officer) {
        Situation now = rows.latest(about.id()).map(companions::opened).orElse(Situation.NOTHING);
        if (!now.companions().contains(companion.value())) {
            insert(about, now.with(companion.value()), officer);
        }
    }

    private void insert(CaseSummary about, SituationForm typed, Stream<UUID> with, Actor officer) {
        insert(
                about,
                new Situation(
                        typed.place().strip(),
                        typed.languages().strip(),
                        typed.needs().strip(),
                        with.toList()),
                officer);
    }

    private void insert(CaseSummary about, Situation said, Actor officer) {
        Instant now = clock.instant();
        rows.insert(about, said, now, officer.id());
        events.publishEvent(new CaseworkDone(about.id(), Kind.SITUATION_RECORDED, now, officer.id(), ""));
    }
}
