package id.pulang.clearances.decision;

import id.pulang.cases.CaseId;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Gate.Ask;
import id.pulang.clearances.gates.Gate.Need;
import id.pulang.clearances.gates.Gate.Word;
import id.pulang.clearances.gates.GateKind;
import id.pulang.clearances.gates.Meaning;
import id.pulang.decisions.Decision;
import id.pulang.people.identity.IdentityBinding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides from what is held whether a person may pass; asks nobody and knows no clock but the given day. */
public final class Evaluation {

    private final List<Gate> gates;
    private final LocalDate today;

    /** Decides by these gates on a day. */
    public Evaluation(List<Gate> gates, LocalDate today) {
        this.gates = List.copyOf(gates);
        this.today = today;
    }

    /** Decides over all gates of one person. */
    public Clearance decide(CaseFacts facts) {
        List<GateStanding> standings = new OrderOfGates(gates, today).arranged(gate -> standing(gate, facts));
        Decision travel = new Decision.AllOf(
                "travel", standings.stream().map(GateStanding::decision).toList());
        if (!travel.met()) {
            return new Clearance.Withheld(standings);
        }
        return new Clearance.Granted(
                new ClearedToTravel(
                        facts.caseId(),
                        facts.person(),
                        today,
                        firstToExpire(standings),
                        binding(facts),
                        escort(facts, standings)),
                standings);
    }

    /** Returns with whom alone the person may travel, where a gate is met by an escort. */
    private Optional<CaseId> escort(CaseFacts facts, List<GateStanding> standings) {
        return standings.stream()
                .flatMap(standing -> Optional.ofNullable(facts.held().get(standing.gate()))
                        .filter(held -> new RecordedWord(held.word()).equals(standing.because()))
                        .flatMap(held -> Optional.ofNullable(held.escort()))
                        .stream())
                .findFirst();
    }

    private static IdentityBinding binding(CaseFacts facts) {
        return facts.binding().orElse(IdentityBinding.UNKNOWN);
    }

    /** Nobody passes on facts that no server wrote, whatever they say. */
    public Clearance distrust() {
        return new Clearance.Withheld(gates.stream()
                .map(gate -> plain(gate, GateState.NOT_KNOWN, ProgramReason.CHANGED_ROWS))
                .toList());
    }

    private static Optional<LocalDate> firstToExpire(List<GateStanding> standings) {
        return standings.stream()
                .map(GateStanding::validUntil)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private GateStanding standing(Gate gate, CaseFacts facts) {
        GateStanding found = beside(gate, unaided(gate, facts), facts.claims().get(gate.code()));
        LocalDate until = facts.overrides().get(gate.code());
        if (found.opens() || !gate.overridable() || until == null || until.isBefore(today)) {
            return found;
        }
        return new GateStanding(gate.code(), GateState.OVERRIDDEN, ProgramReason.TWO_SECTIONS, found.since(), until);
    }

    /** What a list claims opens nothing; where the gate is closed, it says for whose word it waits. */
    private static GateStanding beside(Gate gate, GateStanding found, @Nullable CurrentFact claim) {
        if (found.opens() || claim == null || found.because().equals(ProgramReason.AGE_UNKNOWN)) {
            return found;
        }
        if (!claim.bound()) {
            return new GateStanding(gate.code(), GateState.WAITING, ProgramReason.IDENTITY_CHANGED, claim.on(), null);
        }
        Optional<Meaning> meaning = gate.word(claim.word()).map(Word::means);
        if (meaning.filter(means -> means == Meaning.MET).isPresent()) {
            ProgramReason because = Optional.of(ProgramReason.CLAIMED)
                    .filter(_ -> !gate.confirmedByPaper())
                    .or(() -> lacking(gate, claim))
                    .orElse(ProgramReason.CLAIMED);
            return new GateStanding(gate.code(), GateState.WAITING, because, claim.on(), null);
        }
        return meaning.isPresent() && found.because().equals(ProgramReason.NOBODY_SAID)
                ? closed(gate, GateState.WAITING, claim)
                : found;
    }

    private GateStanding unaided(Gate gate, CaseFacts facts) {
        CurrentFact held = facts.held().get(gate.code());
        return switch (gate.keptBy()) {
            case AGE -> escort(gate, facts, held);
            case PEOPLE -> gate.kind() == GateKind.OPEN_DOUBT ? doubt(gate, facts) : said(gate, held);
            case SCREENING, ASSISTANCE, CLEARANCES -> said(gate, held);
        };
    }

    private static GateStanding doubt(Gate gate, CaseFacts facts) {
        if (facts.openDoubts().isEmpty()) {
            return plain(gate, GateState.NOT_KNOWN, ProgramReason.NOBODY_SAID);
        }
        return facts.openDoubts().getAsInt() == 0
                ? plain(gate, GateState.MET, ProgramReason.NO_DOUBT)
                : plain(gate, GateState.WAITING, ProgramReason.DOUBT);
    }

    /**
     * A child is a child until shown otherwise: whoever any list of people, or what is said on this gate itself, calls
     * one. What two officers have settled counts before all of that.
     */
    private GateStanding escort(Gate gate, CaseFacts facts, @Nullable CurrentFact held) {
        boolean ofAge = facts.minor().filter(minor -> !minor).isPresent();
        if (ofAge
                && !speaksOfAChild(gate, held)
                && !speaksOfAChild(gate, facts.claims().get(gate.code()))) {
            return plain(gate, GateState.MET, ProgramReason.ADULT);
        }
        return held == null && facts.minor().isEmpty()
                ? plain(gate, GateState.NOT_KNOWN, ProgramReason.AGE_UNKNOWN)
                : said(gate, held);
    }

    /** Every word of the gate but the one that settles an age for good is about a child. */
    private static boolean speaksOfAChild(Gate gate, @Nullable CurrentFact said) {
        return said != null && gate.word(said.word()).filter(Word::lasts).isEmpty();
    }

    private GateStanding said(Gate gate, @Nullable CurrentFact held) {
        if (held == null) {
            return plain(gate, GateState.NOT_KNOWN, ProgramReason.NOBODY_SAID);
        }
        Optional<Word> word = gate.word(held.word());
        if (word.isEmpty()) {
            return plain(gate, GateState.NOT_KNOWN, ProgramReason.UNKNOWN_WORD);
        }
        if (!held.bound()) {
            return new GateStanding(gate.code(), GateState.WAITING, ProgramReason.IDENTITY_CHANGED, held.on(), null);
        }
        Meaning meaning = word.get().means();
        return switch (meaning) {
            case MET -> met(gate, held);
            case WAITING -> closed(gate, GateState.WAITING, held);
            case REFUSED -> closed(gate, GateState.REFUSED, held);
            case NOT_KNOWN -> closed(gate, GateState.NOT_KNOWN, held);
        };
    }

    /** A word that would open the gate: it does with the evidence that the gate asks for, whoever said it and when. */
    private GateStanding met(Gate gate, CurrentFact held) {
        Optional<ProgramReason> lacking = lacking(gate, held);
        if (lacking.isPresent()) {
            return new GateStanding(gate.code(), GateState.WAITING, lacking.get(), held.on(), null);
        }
        if (gate.recordedHere() && gate.fourEyes() && !held.confirmed()) {
            return new GateStanding(gate.code(), GateState.WAITING, ProgramReason.SECOND_PERSON, held.on(), null);
        }
        LocalDate until = lastDay(gate, held);
        if (until != null && until.isBefore(today)) {
            return new GateStanding(gate.code(), GateState.EXPIRED, ProgramReason.PASSED, until.plusDays(1), until);
        }
        return new GateStanding(gate.code(), GateState.MET, new RecordedWord(held.word()), held.on(), until);
    }

    /** Says which piece of evidence is missing that the gate asks for. */
    private static Optional<ProgramReason> lacking(Gate gate, CurrentFact held) {
        if (gate.evidence().number() == Need.REQUIRED && !held.documented()) {
            return Optional.of(ProgramReason.WITHOUT_DOCUMENT);
        }
        if (gate.evidence().date() == Need.REQUIRED && held.on() == null) {
            return Optional.of(ProgramReason.WITHOUT_DATE);
        }
        return held.escort() == null && asks(gate, held, Ask.ESCORT)
                ? Optional.of(ProgramReason.WITHOUT_ESCORT)
                : Optional.empty();
    }

    private static boolean asks(Gate gate, CurrentFact held, Ask asked) {
        return gate.word(held.word()).filter(word -> word.asksFor(asked)).isPresent();
    }

    /** The day that the evidence itself names, or else the one that follows from the rule. */
    private static @Nullable LocalDate lastDay(Gate gate, CurrentFact held) {
        boolean lasts = gate.word(held.word()).filter(Word::lasts).isPresent();
        LocalDate on = held.on();
        LocalDate named = lasts ? null : held.validUntil();
        LocalDate byRule = on == null || lasts
                ? null
                : gate.evidence().validDays().map(on::plusDays).orElse(null);
        if (named == null || byRule == null) {
            return named == null ? byRule : named;
        }
        return gate.evidence().atMost() && byRule.isBefore(named) ? byRule : named;
    }

    private static GateStanding closed(Gate gate, GateState state, CurrentFact held) {
        return new GateStanding(gate.code(), state, new RecordedWord(held.word()), held.on(), null);
    }

    private static GateStanding plain(Gate gate, GateState state, ProgramReason because) {
        return new GateStanding(gate.code(), state, because, null, null);
    }
}
