package replaydesk.triage.search;

/** Tells how often an article helped: what ranks articles that fit alike. */
@FunctionalInterface
public interface Helpfulness {

    /** Knows of nothing that helped. */
    Helpfulness UNKNOWN = _ -> 0.5;

    /** Returns the share of those whom the article helped, 0 to 1; near the middle as long as few have said so. */
    double of(String article);
}
