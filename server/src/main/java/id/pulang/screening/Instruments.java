package id.pulang.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The screening instruments of the country pack. */
@Component
public class Instruments {

    private final List<Instrument> all;

    Instruments() {
        try {
            var sources = new YamlPropertySourceLoader()
                    .load("instruments", new ClassPathResource("packs/id-kh/instruments.yaml"));
            this.all = List.copyOf(new Binder(ConfigurationPropertySources.from(sources))
                    .bind("instruments", Bindable.listOf(Instrument.class))
                    .get());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lists the instruments, the usual one first. */
    public List<Instrument> all() {
        return all;
    }

    /** Finds an instrument by its code. */
    public Optional<Instrument> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
