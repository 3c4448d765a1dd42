package id.pulang.clearances.web;

import id.pulang.clearances.Board;
import id.pulang.clearances.decision.GateState;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address of the gate board asks for; what it leaves out is null.
 *
 * @param table whether every cell is to be shown, and not people by what they lack
 */
public record BoardQuestion(
        @Nullable UUID incident,
        @Nullable String gate,
        @Nullable GateState state,
        Board.@Nullable Show show,
        Board.@Nullable Sort sort,
        @Nullable Boolean table) {

    /** Returns the address that asks for the same of an incident. */
    public String address(UUID about) {
        return UriComponentsBuilder.fromPath("/desk/clearances")
                .queryParam("incident", about)
                .queryParamIfPresent("gate", Optional.ofNullable(gate))
                .queryParamIfPresent("state", Optional.ofNullable(state))
                .queryParamIfPresent("show", Optional.ofNullable(show))
                .queryParamIfPresent("sort", Optional.ofNullable(sort))
                .queryParamIfPresent("table", Optional.ofNullable(table))
                .encode()
                .toUriString();
    }

    /** Whether every cell is to be shown. */
    boolean everyCell() {
        return Boolean.TRUE.equals(table);
    }

    /** Returns which rows to show, and in which order: who has waited longest stands first where nothing is asked. */
    public Board.Filter filter() {
        return new Board.Filter(
                Optional.ofNullable(gate).filter(code -> !code.isEmpty()),
                Optional.ofNullable(state),
                Optional.ofNullable(show).orElse(Board.Show.EVERYONE),
                Optional.ofNullable(sort).orElse(Board.Sort.LONGEST));
    }
}
