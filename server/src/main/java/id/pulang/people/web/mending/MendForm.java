package id.pulang.people.web.mending;

import id.pulang.people.corrections.FactCorrection.Said;
import java.io.Serializable;

/** A correction as it was typed, which stays in its form when it is refused. */
public record MendForm(String value, String from, String because) implements Serializable {

    Said said() {
        return new Said(value, from, because);
    }
}
