package import Texts

/// One thing to do on a page of its own, such as withdrawing a request or setting a first password.
package struct PublicFormPage: Page {
    package static let template = "page-public-form"

    package var frame: PublicFrame
    package var heading: Words
    package var lead: Words?
    package var form: FormView

    package init(frame: PublicFrame, heading: Words, lead: Words? = nil, form: FormView) {
        self.frame = frame
        self.heading = heading
        self.lead = lead
        self.form = form
    }
}
