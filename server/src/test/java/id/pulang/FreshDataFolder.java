package id.pulang;

import id.pulang.authentication.login.PasswordHashCost;
import id.pulang.packs.InventedPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives the tested server a {@link MigratedFolder} that goes with it and an invented pack beside those delivered, lets
 * tests come from any address, hashes their hundreds of passwords at a thousandth of the usual cost, which
 * {@code PasswordHashCostTests} holds, and stretches their receipts at a tenth of it, which {@code MailSettingsTests}
 * holds.
 */
public final class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** So that a test may say from where somebody comes, as a proxy does. */
    private static final String PROXIES = "127.0.0.1,::1";

    private static final PasswordHashCost CHEAP = new PasswordHashCost(32, 1);

    /** In KiB; the database takes no less. */
    private static final int LEAST_MEMORY_OF_RECEIPTS = 19_456;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof PasswordHashCost ? CHEAP : bean;
            }
        });
        Map<String, Object> settings = new HashMap<>();
        settings.put("pulang.data", folder(MigratedFolder::copyTo).toString());
        settings.put("pulang.packs", folder(InventedPack::in).toString());
        settings.put("pulang.public.memory", LEAST_MEMORY_OF_RECEIPTS);
        settings.put("pulang.public.passes", 1);
        if (context.getEnvironment()
                .getProperty("pulang.connections.proxies", "")
                .isEmpty()) {
            settings.put("pulang.connections.proxies", PROXIES);
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    }

    /** What is put into a new folder. */
    @FunctionalInterface
    private interface Content {

        void putInto(Path folder) throws IOException;
    }

    /** Makes a folder in memory, which goes when the server does. */
    private static Path folder(Content content) {
        try {
            Path folder = MemoryFolder.create();
            SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
            content.putInto(folder);
            return folder;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
