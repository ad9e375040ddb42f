package replaydesk.triage.suggestion;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.access.Redaction;
import replaydesk.kit.http.ReadsByPost;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.triage.analysis.Languages;
import replaydesk.triage.reference.Categories;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.Products;
import replaydesk.triage.search.Question;
import replaydesk.triage.search.SearchLanguage;

/** Suggestions before there is a case: for whoever describes what is wrong (R6). */
@Path("/api/v1/suggestions")
@Tag(name = "Known solutions")
public class SuggestionsResource {

    /** The confidence from which the text tells its language; a few words do not, and the caller's is taken. */
    private static final double CERTAIN = 0.8;

    private final Suggestions suggestions;
    private final ReferenceLog log;
    private final Languages languages;
    private final CurrentCaller caller;

    SuggestionsResource(Suggestions suggestions, ReferenceLog log, Languages languages, CurrentCaller caller) {
        this.suggestions = suggestions;
        this.log = log;
        this.languages = languages;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "suggestKnownSolutions",
            summary = "Known solutions that may fit a description, the best one first",
            description = "The desk finds internal ones as well. Without anything given, those that help most.")
    public Uni<SuggestionsView> suggest(
            @QueryParam("text") @Parameter(description = "What is wrong, in the words of who asks; a text that no"
                    + " address holds is posted") Optional<String> text,
            @QueryParam("language") @Parameter(
                    description = "en, ru, sv, or a variety; if absent, that of the text") Optional<String> language,
            @QueryParam("category") @Parameter(description = "Key of a category") Optional<String> category,
            @QueryParam("product") @Parameter(description = "Key of a product") Optional<String> product) {
        return suggested("", text.orElse(""), language, category, product);
    }

    @POST
    @ReadsByPost
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "suggestForDescription",
            summary = "Known solutions that may fit a description that is too long for an address, the best one first",
            description = "The same answer as to GET. Changes nothing.")
    @APIResponse(responseCode = "200", description = "What may help",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = SuggestionsView.class)))
    public Uni<SuggestionsView> suggest(@Valid @NotNull Description described) {
        return suggested("/", described.text(), Optional.ofNullable(described.language()),
                Optional.ofNullable(described.category()), Optional.ofNullable(described.product()));
    }

    /** @param place where a problem says that the wrong value is, before its name */
    private Uni<SuggestionsView> suggested(String place, String text, Optional<String> language,
            Optional<String> category, Optional<String> product) {
        var who = caller.get();
        return Uni.createFrom().item(() -> question(place, text, language, category, product, who))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()).chain(suggestions::of)
                .map(found -> Redaction.of(found, who.reader()));
    }

    private Question question(String place, String text, Optional<String> language, Optional<String> category,
            Optional<String> product, Caller who) {
        var reference = log.known();
        var said = language.map(tag -> SearchLanguage.ofTag(tag).orElseThrow(() -> Problems
                .invalidRequest(place + "language", "Expected one of en, ru, sv, or a variety of them").exception()))
                .or(() -> written(text)).or(() -> SearchLanguage.ofTag(who.language())).orElse(null);
        return new Question(text, SearchLanguage.of(text, said), categories(reference, place, category),
                product(reference, place, product), who.reader() == Reader.DESK);
    }

    /** Returns the language of a text that tells it well enough. */
    private Optional<SearchLanguage> written(String text) {
        return languages.of(text, tag -> SearchLanguage.ofTag(tag).isPresent())
                .filter(found -> found.confidence() >= CERTAIN).flatMap(found -> SearchLanguage.ofTag(found.tag()));
    }

    private static List<String> categories(InForce reference, String place, Optional<String> category) {
        if (category.isPresent() && !reference.knows(Category.KIND, category.get())) {
            throw Problems.invalidRequest(place + "category", "Expected a known category, but there is no such one")
                    .exception();
        }
        return Categories.upwards(reference, category.orElse(null));
    }

    private static String product(InForce reference, String place, Optional<String> product) {
        return product.map(key -> Products.find(reference, key).orElseThrow(() -> Problems
                .invalidRequest(place + "product", "Expected a known product, but there is no such one").exception())
                .name().key()).orElse(null);
    }
}
