package id.pulang.repatriation;

import java.util.Optional;

/** One person's place on one manifest. */
public record JourneyPlace(ManifestSummary manifest, Seat seat) {

    /** Returns why they were moved off or did not board. */
    public Optional<Reason> reason() {
        return Optional.ofNullable(seat.mark()).flatMap(mark -> Optional.ofNullable(mark.reason()));
    }
}
