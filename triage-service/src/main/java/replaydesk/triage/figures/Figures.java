package replaydesk.triage.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a known solution was used and helped.
 *
 * @param used       cases on which it was proposed, or to which a requester said that it helped
 * @param helped     those of them in which it did
 * @param didNotHelp those of them in which it did not; the others have not said
 * @param selfHelped times that it helped somebody who then had no case at all
 */
@Schema(name = "KnownSolutionFigures", requiredProperties = {"used", "helped", "didNotHelp", "selfHelped"})
public record Figures(long used, long helped, long didNotHelp, long selfHelped) {

    /** Nobody has used it. */
    public static final Figures NONE = new Figures(0, 0, 0, 0);

    /** As if so many had said each before anybody did: a few words do not outweigh many. */
    private static final double BEFORE = 2;

    Figures plus(Figures other) {
        return new Figures(used + other.used, helped + other.helped, didNotHelp + other.didNotHelp,
                selfHelped + other.selfHelped);
    }

    /** Returns the share of those whom it helped, 0 to 1; a half where nobody has said. */
    public double helpfulness() {
        return (helped + selfHelped + BEFORE) / (helped + selfHelped + didNotHelp + 2 * BEFORE);
    }
}
