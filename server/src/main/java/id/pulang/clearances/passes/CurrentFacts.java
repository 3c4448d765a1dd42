package id.pulang.clearances.passes;

import id.pulang.assistance.Assistance;
import id.pulang.assistance.FitnessFinding;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.decision.CurrentFact;
import id.pulang.clearances.facts.BoundFact;
import id.pulang.clearances.facts.FactsOnGate;
import id.pulang.clearances.facts.GateDocuments;
import id.pulang.clearances.gates.GateKind;
import id.pulang.clearances.gates.PackGates;
import id.pulang.clearances.overrides.LiveOverrides;
import id.pulang.people.IdentityStanding;
import id.pulang.people.PersonId;
import id.pulang.people.identity.Identities;
import id.pulang.people.identity.IdentityBinding;
import id.pulang.people.identity.IdentityPrint;
import id.pulang.screening.Screenings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The latest that is held on every gate of cases, from every module that keeps some of it, and whether it is still
 * about who the person is held to be (docs/decisions/0031).
 */
@Component
class CurrentFacts {

    private final Identities identities;
    private final Assistance assistance;
    private final Screenings screenings;
    private final GateDocuments facts;
    private final LiveOverrides overrides;

    CurrentFacts(
            Identities identities,
            Assistance assistance,
            Screenings screenings,
            GateDocuments facts,
            LiveOverrides overrides) {
        this.identities = identities;
        this.assistance = assistance;
        this.screenings = screenings;
        this.facts = facts;
        this.overrides = overrides;
    }

    /** What is held on the gates of one case, until when overrides hold, and to which identities all is bound. */
    record Of(
            Map<String, CurrentFact> held,
            Map<String, CurrentFact> claims,
            Map<String, Instant> claimedAt,
            Map<String, LocalDate> overrides,
            Optional<IdentityBinding> binding,
            PackGates gates) {

        private static Of boundTo(Optional<IdentityBinding> binding, PackGates gates) {
            return new Of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), binding, gates);
        }

        private void put(FactsOnGate kept) {
            kept.counts().ifPresent(each -> put(current(each)));
            kept.claim()
                    .ifPresent(
                            each -> claim(current(each), each.fact().recorded().at()));
        }

        private CurrentFact current(BoundFact kept) {
            return kept.fact().current(bound(kept.print()));
        }

        private void claim(CurrentFact fact, Instant at) {
            claims.put(fact.gate(), fact);
            claimedAt.put(fact.gate(), at);
        }

        /** Puts in what an owner of the gate said; what a list claimed before that is answered by it. */
        private void answer(CurrentFact fact, Instant at) {
            put(fact);
            if (!at.isBefore(claimedAt.getOrDefault(fact.gate(), Instant.MAX))) {
                claims.remove(fact.gate());
            }
        }

        private void put(CurrentFact fact) {
            held.put(fact.gate(), fact);
        }

        /** What was called verified in an earlier version by a list or by one officer is a claim, too. */
        private void put(IdentityStanding standing) {
            CurrentFact fact = CurrentFact.of(gates.asking(GateKind.IDENTITY), standing);
            if (standing.onlyReported()) {
                claim(fact, standing.recordedAt());
            } else {
                answer(fact, standing.recordedAt());
            }
        }

        /** What a list said of somebody's fitness in an earlier version is a claim, too. */
        private void put(FitnessFinding finding) {
            CurrentFact fact =
                    CurrentFact.of(gates.asking(GateKind.FIT_TO_TRAVEL), finding, boundSince(finding.recordedAt()));
            if (finding.onlyReported()) {
                claim(fact, finding.recordedAt());
            } else {
                answer(fact, finding.recordedAt());
            }
        }

        /** Once an officer has concluded or heard an answer, that decides what the gate says. */
        private void concluded(CurrentFact screening) {
            put(screening);
            claims.remove(screening.gate());
        }

        private boolean bound(Optional<IdentityPrint> print) {
            return binding.filter(each -> each.holds(print)).isPresent();
        }

        private boolean boundSince(@Nullable LocalDate day) {
            Instant recorded =
                    day == null ? Instant.MIN : day.atStartOfDay(ZoneOffset.UTC).toInstant();
            return boundSince(recorded);
        }

        private boolean boundSince(Instant recorded) {
            return binding.filter(each -> each.holdsSince(recorded)).isPresent();
        }
    }

    /** Asks every module once, however many cases there are. */
    Map<CaseId, Of> of(Collection<CaseSummary> cases) {
        List<CaseId> ids = cases.stream().map(CaseSummary::id).toList();
        List<PersonId> persons = cases.stream().map(CaseSummary::person).toList();
        Map<PersonId, IdentityBinding> bindings = identities.bindings(persons);
        var all = new HashMap<CaseId, Of>();
        cases.forEach(each -> all.put(
                each.id(), Of.boundTo(Optional.ofNullable(bindings.get(each.person())), facts.gatesAt(each.post()))));
        facts.kept(cases).forEach((id, on) -> find(all, id).ifPresent(of -> on.forEach(of::put)));
        Map<PersonId, IdentityStanding> standings = identities.standings(persons);
        cases.forEach(each -> Optional.ofNullable(standings.get(each.person()))
                .ifPresent(standing -> find(all, each.id()).ifPresent(of -> of.put(standing))));
        assistance.fitness(ids).forEach((id, finding) -> find(all, id).ifPresent(of -> of.put(finding)));
        screenings
                .standings(ids)
                .forEach((id, standing) -> find(all, id)
                        .ifPresent(of -> CurrentFact.of(of.gates().asking(GateKind.SCREENING), standing, of::boundSince)
                                .ifPresent(of::concluded)));
        overrides
                .of(ids)
                .forEach(live -> find(all, live.caseId())
                        .filter(of -> of.bound(live.print()))
                        .ifPresent(of -> of.overrides().merge(live.gate(), live.until(), CurrentFacts::later)));
        return all;
    }

    private static Optional<Of> find(Map<CaseId, Of> all, CaseId id) {
        return Optional.ofNullable(all.get(id));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
