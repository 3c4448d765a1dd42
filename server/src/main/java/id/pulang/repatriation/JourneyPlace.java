package id.pulang.repatriation;

import id.pulang.repatriation.manifest.Seat;
import id.pulang.repatriation.manifest.SeatReason;
import java.util.Optional;

/** One person's place on one manifest. */
public record JourneyPlace(ManifestSummary manifest, Seat seat) {

    /** Returns why they were moved off or did not board. */
    public Optional<SeatReason> reason() {
        return Optional.ofNullable(seat.mark()).flatMap(mark -> Optional.ofNullable(mark.reason()));
    }
}
