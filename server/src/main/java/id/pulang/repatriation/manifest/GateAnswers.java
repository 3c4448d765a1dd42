package id.pulang.repatriation.manifest;

import id.pulang.cases.CaseId;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.ClearedToTravel;
import id.pulang.clearances.decision.GateStanding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the answers of the gates. */
public final class GateAnswers {

    private static final String IDENTITY = "identity";

    private GateAnswers() {}

    /** Returns the passes among the answers that are good on the day. */
    public static List<ClearedToTravel> good(Collection<Clearance> answers, LocalDate day) {
        return answers.stream()
                .flatMap(answer -> pass(answer).stream())
                .filter(pass -> pass.validOn(day))
                .toList();
    }

    static Optional<ClearedToTravel> pass(Clearance answer) {
        return switch (answer) {
            case Clearance.Granted granted -> Optional.of(granted.pass());
            case Clearance.Withheld _ -> Optional.empty();
        };
    }

    /** Returns with whom alone somebody may travel whom the gates let pass. */
    public static Optional<CaseId> escort(Clearance answer) {
        return pass(answer).flatMap(ClearedToTravel::escort);
    }

    /**
     * Returns the closed gates of someone who may not travel; an answer that is missing closes, too, and so does a pass
     * of somebody else than for whom the seat was.
     */
    static Optional<List<String>> closed(Optional<Clearance> answer, Seat seat, LocalDate day) {
        Optional<ClearedToTravel> pass = answer.flatMap(GateAnswers::pass).filter(each -> each.validOn(day));
        if (pass.filter(each -> each.covers(seat.identity())).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                pass.isPresent()
                        ? List.of(IDENTITY)
                        : answer.map(GateAnswers::gates).orElse(List.of()));
    }

    /** Returns the codes of the gates that are closed. */
    public static List<String> gates(Clearance answer) {
        return answer.standings().stream()
                .filter(standing -> !standing.opens())
                .map(GateStanding::gate)
                .toList();
    }
}
