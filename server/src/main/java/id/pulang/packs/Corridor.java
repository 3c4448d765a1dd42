package id.pulang.packs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From where to where people come home under a pack.
 *
 * @param sending whose citizens they are
 * @param host where they are found
 * @param transit through which they may have to pass, in the order of the way
 */
public record Corridor(State sending, State host, List<State> transit) {

    public Corridor {
        transit = List.copyOf(transit);
    }

    /** Finds a state of the way by its code. */
    public Optional<State> state(String code) {
        return Stream.concat(Stream.of(sending, host), transit.stream())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    static Corridor of(PackEntry main) {
        return new Corridor(
                State.of(main.entry("sending")),
                State.of(main.entry("host")),
                main.entries("transit").stream().map(State::of).toList());
    }
}
