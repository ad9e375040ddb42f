package replaydesk.triage.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.access.Redaction;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.triage.reference.Categories;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.Products;
import replaydesk.triage.search.Question;
import replaydesk.triage.search.SearchLanguage;

/** Suggestions before there is a case: for whoever describes what is wrong (R6). */
@Path("/api/v1/suggestions")
@Tag(name = "Known solutions")
public class SuggestionsResource {

    private final Suggestions suggestions;
    private final ReferenceLog log;
    private final CurrentCaller caller;

    SuggestionsResource(Suggestions suggestions, ReferenceLog log, CurrentCaller caller) {
        this.suggestions = suggestions;
        this.log = log;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "suggestKnownSolutions",
            summary = "Known solutions that may fit a description, the best one first",
            description = "The desk finds internal ones as well. Without anything given, those that help most.")
    public Uni<SuggestionsView> suggest(
            @QueryParam("text") @Parameter(description = "What is wrong, in the words of who asks; of a long text the"
                    + " first 10,000 characters") Optional<String> text,
            @QueryParam("language") @Parameter(
                    description = "en, ru, sv, or a variety of them; if absent, that of the text") Optional<String> language,
            @QueryParam("category") @Parameter(description = "Key of a category") Optional<String> category,
            @QueryParam("product") @Parameter(description = "Key of a product") Optional<String> product) {
        var who = caller.get();
        var question = question(text.orElse(""), language, category, product, who);
        return suggestions.of(question).map(found -> Redaction.of(found, who.reader()));
    }

    private Question question(String text, Optional<String> language, Optional<String> category,
            Optional<String> product, Caller who) {
        var reference = log.known();
        var said = language.map(tag -> SearchLanguage.ofTag(tag).orElseThrow(() -> Problems
                .invalidRequest("language", "Expected one of en, ru, sv, or a variety of them").exception()))
                .or(() -> SearchLanguage.ofTag(who.language())).orElse(null);
        return new Question(text, SearchLanguage.of(text, said), categories(reference, category),
                product(reference, product), who.reader() == Reader.DESK);
    }

    private static List<String> categories(InForce reference, Optional<String> category) {
        if (category.isPresent() && !reference.knows(Category.KIND, category.get())) {
            throw Problems.invalidRequest("category", "Expected a known category, but there is no such one")
                    .exception();
        }
        return Categories.upwards(reference, category.orElse(null));
    }

    private static String product(InForce reference, Optional<String> product) {
        return product.map(key -> Products.find(reference, key).orElseThrow(() -> Problems
                .invalidRequest("product", "Expected a known product, but there is no such one").exception())
                .name().key()).orElse(null);
    }
}
