package id.pulang.packs;

import java.util.List;

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

    static Corridor of(PackEntry main) {
        return new Corridor(
                State.of(main.entry("sending")),
                State.of(main.entry("host")),
                main.entries("transit").stream().map(State::of).toList());
    }
}
