package replaydesk.gateway.tokens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person or system of the local stack, for trying and testing only.
 *
 * @param user          the name to sign in with; also the token's subject
 * @param name          as shown to people
 * @param language      the language the person reads, BCP 47
 * @param roles         what the bearer may do
 * @param organisations the client organisations the bearer acts for; {@code *} is all
 * @param email         where mails reach the person; null: nowhere
 */
public record DemoUser(String user, String name, String language, List<String> roles, List<String> organisations,
        String email) {

    private DemoUser(String user, String name, String language, List<String> roles, List<String> organisations) {
        this(user, name, language, roles, organisations, null);
    }

    private static final List<String> ALL = List.of("*");

    private static final List<DemoUser> USERS = List.of(
            new DemoUser("anna", "Anna Lindqvist", "sv", List.of("operator"), ALL),
            new DemoUser("boris", "Борис Соколов", "ru", List.of("operator"), ALL),
            new DemoUser("cecilia", "Cecilia Holm", "en", List.of("operator"), ALL),
            new DemoUser("lena", "Лена Орлова", "ru", List.of("lead", "operator"), ALL),
            new DemoUser("alex", "Alex Reed", "en", List.of("analyst"), ALL),
            new DemoUser("ivan", "Иван Крылов", "ru", List.of("importer"), ALL),
            new DemoUser("root", "Root", "en",
                    List.of("admin", "requester", "integrator", "operator", "lead", "analyst", "importer"), ALL),
            new DemoUser("desk", "Desk of Acme", "en", List.of("integrator"), List.of("acme")),
            new DemoUser("robo", "Robot of Globex", "en", List.of("integrator"), List.of("globex")),
            new DemoUser("rita", "Rita Berg", "sv", List.of("requester"), List.of("acme"), "rita@acme.example"),
            new DemoUser("gustav", "Gustav Ek", "sv", List.of("requester"), List.of("globex"),
                    "gustav@globex.example"));

    /** Returns the user with that name. */
    public static Optional<DemoUser> named(String user) {
        return all().filter(known -> known.user().equals(user)).findFirst();
    }

    /** Returns all users of the local issuer. */
    public static Stream<DemoUser> all() {
        return USERS.stream();
    }
}
