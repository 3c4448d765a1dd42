package id.pulang.edge.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.web.bind.WebDataBinder;

/** Parameters mean what they are called. */
class FormBindingTests {

    @Test
    void noParameterStandsForAnother() {
        var filled = new Filled();
        var binder = new WebDataBinder(filled);
        new FormBinding().asCalled(binder);

        binder.bind(new MutablePropertyValues(Map.of("_agreed", "on", "!name", "Lain", "_csrf", "x")));

        assertThat(filled.isAgreed()).isTrue();
        assertThat(filled.getName()).isEqualTo("Sari");
    }

    /** What a form fills. */
    static final class Filled {

        private boolean agreed = true;
        private String name = "Sari";

        public boolean isAgreed() {
            return agreed;
        }

        public void setAgreed(boolean agreed) {
            this.agreed = agreed;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }
}
