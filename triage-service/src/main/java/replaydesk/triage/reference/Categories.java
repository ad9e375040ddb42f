package replaydesk.triage.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shipped categories (R8). */
public final class Categories {

    static final int VERSION = 1;

    public static final Category AVAILABILITY = new Category("availability", Teams.OPERATIONS);
    public static final Category NETWORK = new Category("network", Teams.NETWORK);
    public static final Category EMAIL = new Category("email", Teams.APPLICATIONS);
    public static final Category APPLICATION = new Category("application", Teams.APPLICATIONS);
    public static final Category DATA = new Category("data", Teams.APPLICATIONS);
    public static final Category HARDWARE = new Category("hardware", Teams.WORKPLACE);
    public static final Category PRINTING = new Category("printing", Teams.WORKPLACE);
    public static final Category ACCESS = new Category("access", Teams.SECURITY);
    public static final Category SECURITY = new Category("security", Teams.SECURITY);
    public static final Category HOW_TO = new Category("how-to", null);
    public static final Category OTHER = new Category("other", null);

    private static final Map<String, Category> ALL = List.of(AVAILABILITY, NETWORK, EMAIL, APPLICATION, DATA,
            HARDWARE, PRINTING, ACCESS, SECURITY, HOW_TO, OTHER).stream()
            .collect(Collectors.toUnmodifiableMap(Category::key, Function.identity()));

    private Categories() {
    }

    /** Returns the category with this key; empty when there is none. */
    public static Optional<Category> find(String key) {
        return Optional.ofNullable(ALL.get(key));
    }
}
