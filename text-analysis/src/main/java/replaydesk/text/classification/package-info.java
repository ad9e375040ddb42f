/** Classifiers of texts: learnt from labelled texts, evaluated on others, kept as bytes. */
package replaydesk.text.classification;
