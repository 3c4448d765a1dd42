package id.pulang.screening.web;

import id.pulang.screening.Conditions;
import org.jspecify.annotations.Nullable;

/** What an officer typed about the conditions of a talk. */
public record TalkForm(
        @Nullable String instrument,
        @Nullable Boolean privateRoom,
        @Nullable String interpreter,
        @Nullable Boolean police,
        @Nullable Integer minutes,
        @Nullable Boolean rested) {

    Conditions conditions() {
        return new Conditions(
                ScreeningForm.yes(privateRoom),
                ScreeningForm.text(interpreter),
                ScreeningForm.yes(police),
                minutes == null ? 0 : minutes,
                ScreeningForm.yes(rested));
    }
}
