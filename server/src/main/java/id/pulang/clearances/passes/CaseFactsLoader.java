package id.pulang.clearances.passes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.clearances.decision.CaseFacts;
import id.pulang.clearances.decision.CurrentFact;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.identity.IdentityBinding;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCodes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks every module that keeps facts once for all cases in hand, however many there are. */
@Component
class CaseFactsLoader {

    private final People people;
    private final CurrentFacts facts;
    private final RowCodes codes;
    private final Cases cases;
    private final AuditTrail trail;

    CaseFactsLoader(People people, CurrentFacts facts, RowCodes codes, Cases cases, AuditTrail trail) {
        this.people = people;
        this.facts = facts;
        this.codes = codes;
        this.cases = cases;
        this.trail = trail;
    }

    /**
     * A case with what decides about it.
     *
     * @param changed whether somebody else than a server changed what decides about it
     */
    record Gathered(CaseSummary summary, CaseFacts facts, boolean changed) {}

    /** Gathers for a day what decides about cases of one post; nothing about a person is opened. */
    List<Gathered> gather(Collection<CaseSummary> about, LocalDate today) {
        List<PersonId> persons = about.stream().map(CaseSummary::person).toList();
        Map<PersonId, Integer> doubts = people.openDoubts(persons);
        Map<CaseId, CurrentFacts.Of> held = facts.of(about);
        Map<PersonId, Boolean> minors = people.minors(majority(about, held), today);
        Set<CaseId> changed = changed(about);
        return about.stream()
                .map(each -> {
                    CurrentFacts.Of of = Objects.requireNonNull(held.get(each.id()));
                    return new Gathered(
                            each,
                            new CaseFacts(
                                    each.id(),
                                    each.person(),
                                    withLivingEscort(of.held()),
                                    of.claims(),
                                    of.overrides(),
                                    Optional.ofNullable(minors.get(each.person())),
                                    doubts(doubts.get(each.person()), of.binding()),
                                    of.binding()),
                            changed.contains(each.id()));
                })
                .toList();
    }

    /** Of two cases about one person the pack with the later majority holds. */
    private static Map<PersonId, Integer> majority(Collection<CaseSummary> about, Map<CaseId, CurrentFacts.Of> held) {
        return about.stream()
                .collect(toMap(
                        CaseSummary::person,
                        each -> Objects.requireNonNull(held.get(each.id()))
                                .gates()
                                .ageOfMajority(),
                        Math::max));
    }

    /** Whose record goes into another one travels with the child all the same. */
    private Map<String, CurrentFact> withLivingEscort(Map<String, CurrentFact> held) {
        held.replaceAll((_, fact) -> fact.escort() == null ? fact : fact.with(cases.living(fact.escort())));
        return held;
    }

    /** Finds the cases of which a row that decides was changed beside the servers, and tells their posts. */
    private Set<CaseId> changed(Collection<CaseSummary> cases) {
        Set<UUID> facts =
                codes.broken(Coded.OF_CASES, ids(cases, each -> each.id().value()));
        Set<PersonId> about =
                brokenAbout(cases.stream().map(CaseSummary::person).collect(toSet()));
        List<CaseSummary> changed = cases.stream()
                .filter(each -> facts.contains(each.id().value()) || about.contains(each.person()))
                .toList();
        changed.stream()
                .collect(groupingBy(CaseSummary::post, mapping(each -> each.id().value(), toList())))
                .forEach((post, found) -> trail.foundChanged("case", found, post));
        return changed.stream().map(CaseSummary::id).collect(toSet());
    }

    /** What was said of somebody who has gone into another decides about the other. */
    private Set<PersonId> brokenAbout(Set<PersonId> living) {
        Map<PersonId, PersonId> now = new HashMap<>(people.gone(living));
        living.forEach(each -> now.put(each, each));
        Set<UUID> broken = codes.broken(
                Coded.OF_PEOPLE, now.keySet().stream().map(PersonId::value).collect(toSet()));
        return now.entrySet().stream()
                .filter(each -> broken.contains(each.getKey().value()))
                .map(Map.Entry::getValue)
                .collect(toSet());
    }

    private static Set<UUID> ids(Collection<CaseSummary> cases, Function<CaseSummary, UUID> id) {
        return cases.stream().map(id).collect(toSet());
    }

    /**
     * Where nobody could say how many doubts there are, that is not known and not none; a changed identity that waits
     * for two officers is one more.
     */
    private static OptionalInt doubts(@Nullable Integer open, Optional<IdentityBinding> binding) {
        return open == null || binding.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(open + (binding.get().disputed() ? 1 : 0));
    }
}
