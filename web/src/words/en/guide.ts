import type { words as italian } from '#words/it/guide.js';

export const words = {
  title: 'How do you read Traguardo?',
  lead: 'One short page for each reader. Year and state of the plan are chosen at the top and stay chosen from page to page; the address of a page holds everything, so a copied link shows the same.',
  words: 'The words that matter',
  data: 'Data to take away',
  dataLead: 'Every list can be downloaded as CSV, XLSX and JSON.',
  dictionary: 'What every column says: the data dictionary',
  signs: 'The signs of the outcomes',
  signsLead: 'Every outcome has a sign and a word besides its colour. What is not known reads “n/a”, never zero.',
  for: {
    dirigente: {
      name: 'Manager',
      title: 'Guide for managers',
      lead: 'How far is my sector, what is missing, what has changed.',
      steps: [
        {
          question: 'Where do we stand?',
          answer:
            'The overview shows the degree of achievement with the share measured, by area and by sector. A click on a sector leads to its objectives.',
          to: '/',
          link: 'Open the overview',
        },
        {
          question: 'Which indicators are below target?',
          answer:
            'In the list of indicators choose your sector and order by deviation: those furthest from their target stand on top.',
          to: '/indicatori',
          link: 'Open the indicators',
        },
        {
          question: 'What has not been reported yet?',
          answer:
            'The Reporting filter shows the indicators without an actual value. An actual of zero is a result, and looks different from a missing one.',
          to: '/indicatori',
          link: 'Open the indicators',
        },
        {
          question: 'Which objectives lost weight, and who decided it?',
          answer:
            'A reduced weight is marked “8 → 5 ▼” wherever the objective appears. The objective’s page gives the words of the decision and the line of the document.',
          to: '/variazioni',
          link: 'Open the register of variations',
        },
        {
          question: 'Which phases are due soon?',
          answer:
            'The overview lists the phases that are overdue and those due within 30 days. The page of the sector shows all of them on the months of the year; their progress is recorded in the Reporting, below the values.',
          to: '/',
          link: 'Open the overview',
        },
        {
          question: 'How are actual values entered?',
          answer:
            'In the reporting pages choose date and sector and type the values as in a spreadsheet, or paste them. A draft can be saved at any time; what is ready goes to the Segreteria Generale, with the reasons of missing values and missed targets. Below each indicator there is room for difficulties and corrective action. A value that is rarely right, such as a hundred times the target, is asked once before it is recorded.',
          to: '/rendicontazione',
          link: 'Open the reporting',
        },
      ],
    },
    segreteria: {
      name: 'Segreteria Generale',
      title: 'Guide for the Segreteria Generale',
      lead: 'Compare planned and actual, check, print, and take the data away.',
      steps: [
        {
          question: 'Can planned and actual be compared?',
          answer:
            'The comparison sets them side by side by area, sector, objective and indicator, with the initial target or the one in force, and sets two states of the plan side by side.',
          to: '/confronto',
          link: 'Open the comparison',
        },
        {
          question: 'What did the variations change?',
          answer:
            'The register gives every request with its motivation, decision and effects. A change that was read with doubts is not applied until a person confirms it, and says so; contradictions of the documents are listed at the end.',
          to: '/variazioni',
          link: 'Open the register of variations',
        },
        {
          question: 'How are the data taken away?',
          answer:
            'Every list downloads as CSV and XLSX with the chosen filters, every chart as a picture. The files carry year, variation, filters and date. Pages print on A4 from the browser.',
          to: '/obiettivi',
          link: 'Open the objectives',
        },
        {
          question: 'What has the program read, and what is still to be checked?',
          answer:
            'In Review doubtful changes come first: they are not applied until they are confirmed or corrected. The others count already. One can filter by sector, and many changes, units or directions are confirmed together with a single source.',
          to: '/revisione',
          link: 'Open Review',
        },
        {
          question: 'How is a wrong or misread value of a document corrected?',
          answer:
            'On the page of the objective or indicator, under “Corrections”, with reason and source. The right value holds from where the wrong one held, stays even if a variation prints it again, and the history shows both. Targets that are written but not understood are in Review, “Targets to be clarified”.',
          to: '/revisione',
          link: 'Open the review',
        },
        {
          question: 'How is a decision settled that was deferred to year end?',
          answer:
            'In Closing, with the outcome, the reason and what changes in the plan: it holds after the last act, and results are computed again at once.',
          to: '/chiusura',
          link: 'Open Closing',
        },
        {
          question: 'What is missing before the year can close?',
          answer: 'On the overview “To be completed” lists what is not reported or cannot be measured, and why.',
          to: '/',
          link: 'Open the overview',
        },
        {
          question: 'Who still has to report?',
          answer:
            'In the monitoring page a campaign is opened for a date: it shows which sectors have submitted and what is missing, and sends reminders. Values to be corrected are returned to the sector with the reason. There one also says how often an indicator is measured; which sectors contribute to an objective is said in Review.',
          to: '/monitoraggio',
          link: 'Open the monitoring',
        },
      ],
    },
    'primo-piano': {
      name: 'The first plan',
      title: 'How is the first plan brought in?',
      lead: 'For the Segreteria Generale: from the file that the office has, in its own form, to the plan with variations and values.',
      steps: [
        {
          question: 'Which file is needed?',
          answer:
            'The one you have: Word, PDF, Excel, LibreOffice, a web page, CSV, text, even a scan. What counts is the table of objectives with their indicators, not the form or the name of the file. Where a file cannot be read, the refusal says what was found, what is missing and the shortest remedy. Whoever starts from nothing fills in the template at the end of this page.',
          to: '/importazione',
          link: 'Open Import',
        },
        {
          question: 'In which order are documents loaded?',
          answer:
            'In any order: the original plan and each variation, one document at a time. The same document loaded again changes nothing. Whoever only has the last variation begins with it: the program rebuilds what was before and says what it does not know.',
          to: '/importazione',
          link: 'Open Import',
        },
        {
          question: 'What does the program ask?',
          answer:
            'What the document does not say with certainty: of which body and year it is, whether it is the plan or a variation and which one, what a column holds, whether a zero is meant as zero. Without some answers nothing is saved; for the others the value stays unknown, and nothing is computed on a guess.',
          to: '/importazione',
          link: 'Open Import',
        },
        {
          question: 'What becomes of doubts?',
          answer:
            'Every doubt stays in Review, with the words and the place in the document. A change that was read with doubts is not applied until a person confirms or corrects it; until then the page of the objective says so.',
          to: '/revisione',
          link: 'Open Review',
        },
        {
          question: 'And if the document is wrong, or was misread?',
          answer:
            'Before confirming, rows are corrected in the preview. Afterwards the right value is written on the page of the objective or indicator, under “Corrections”, with reason and source: the history shows both. A document loaded by mistake is undone as long as nothing depends on it.',
          to: '/obiettivi',
          link: 'Open the objectives',
        },
        {
          question: 'How is a variation loaded?',
          answer:
            'Like the plan: the annex with requests, motivations and decisions, or a table with the old value and the new. The preview shows what would change, one change at a time. The template of a variation already has objectives, indicators and targets in force.',
          to: '/variazioni',
          link: 'Open the register of variations',
        },
        {
          question: 'How are values loaded?',
          answer:
            'With a sheet of codes and values, or by typing them in Reporting. The template of values already has codes, titles and targets: one fills in the column “valore”, or numerator and denominator. An empty row stays “not reported”, never zero. Downloaded values are loaded again without changing anything.',
          to: '/rendicontazione',
          link: 'Open Reporting',
        },
      ],
    },
    analista: {
      name: 'Analyst',
      title: 'Guide for analysts',
      lead: 'Ask the data your own questions and take the answers elsewhere.',
      steps: [
        {
          question: 'Where to begin?',
          answer:
            'Explore the data offers examples by question: choose one, change it, run it. The schema explains every field, in Italian.',
          to: '/explorer',
          link: 'Open Explore the data',
        },
        {
          question: 'What does a null value mean?',
          answer:
            'That it is not known: never zero. The state of every indicator says why a number is missing. A deviation is in the indicator’s unit: indicators of different units compare as percent of their target.',
          to: '/indicatori',
          link: 'Open the indicators',
        },
        {
          question: 'How is a past state rebuilt?',
          answer:
            'Every question takes the year and the act: the answer is the plan as it was after that variation. The result on the initial targets and the one on the targets in force are two separate bases.',
          to: '/confronto',
          link: 'Open the comparison',
        },
      ],
    },
    cittadino: {
      name: 'Citizen',
      title: 'Guide for citizens',
      lead: 'What the municipality promised, what it changed during the year, what it did.',
      steps: [
        {
          question: 'What was promised?',
          answer:
            'The plan lists objectives by area and sector. Each objective is measured by indicators, each with a target: the value to reach within the year.',
          to: '/obiettivi',
          link: 'Open the objectives',
        },
        {
          question: 'Was it done?',
          answer:
            'The degree of achievement goes from 0 to 100%. Beside it always stands how much is measured: until all of it is, the result may still change.',
          to: '/',
          link: 'Open the overview',
        },
        {
          question: 'What changed during the year?',
          answer:
            'A sector may ask to change a target and says why; the Evaluation Board decides. All of it is in the register, in the words of the documents.',
          to: '/variazioni',
          link: 'Open the register of variations',
        },
        {
          question: 'Where does a number come from, and whom to write to if it looks wrong?',
          answer:
            'Every value leads back to the line of its document. “Report a problem” stands at the foot of every page. Objectives and offices are assessed, never people.',
          to: '/informazioni',
          link: 'Open the information page',
        },
      ],
    },
  },
} satisfies typeof italian;
