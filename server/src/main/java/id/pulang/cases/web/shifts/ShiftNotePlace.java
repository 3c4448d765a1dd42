package id.pulang.cases.web.shifts;

import id.pulang.identity.endpoints.For;
import id.pulang.pages.HomeSection;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the notes for the next shift stand: last on the home page. */
@Configuration(proxyBeanMethods = false)
class ShiftNotePlace {

    @Bean
    HomeSection notesForTheNextShift() {
        For readers = Objects.requireNonNull(ShiftNoteController.class.getAnnotation(For.class));
        return new HomeSection(90, "/desk/shift-notes", Set.of(readers.value()));
    }
}
