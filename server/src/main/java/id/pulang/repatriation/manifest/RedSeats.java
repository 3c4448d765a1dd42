package id.pulang.repatriation.manifest;

import id.pulang.cases.CaseId;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.ClearedToTravel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who may not stay on a list that is being frozen: those with a closed gate, and children who would be alone. */
final class RedSeats {

    private final SeatList seats;
    private final Map<CaseId, Clearance> answers;
    private final LocalDate today;

    RedSeats(SeatList seats, Map<CaseId, Clearance> answers, LocalDate today) {
        this.seats = seats;
        this.answers = answers;
        this.today = today;
    }

    Map<Seat, SeatReason> found() {
        Map<Seat, SeatReason> red = new LinkedHashMap<>();
        seats.onTheList()
                .forEach(seat -> GateAnswers.closed(answer(seat), seat, today)
                        .ifPresent(gates -> red.put(seat, SeatReason.shut(gates))));
        List<Seat> alone = seats.onTheList().stream()
                .filter(seat -> !red.containsKey(seat) && staysWithout(seat, red))
                .toList();
        alone.forEach(seat -> red.put(seat, SeatReason.escortStays()));
        return red;
    }

    private Optional<Clearance> answer(Seat seat) {
        return Optional.ofNullable(answers.get(seat.caseId()));
    }

    /** Whether somebody may travel with a named adult only, who is not on the list or is moved off it. */
    private boolean staysWithout(Seat child, Map<Seat, SeatReason> red) {
        Optional<CaseId> adult = answer(child).flatMap(GateAnswers::pass).flatMap(ClearedToTravel::escort);
        return adult.isPresent()
                && adult.flatMap(seats::find)
                        .filter(seat -> !red.containsKey(seat))
                        .isEmpty();
    }
}
