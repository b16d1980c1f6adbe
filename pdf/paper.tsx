import { Document, Page, Path, StyleSheet, Svg, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { Drawing, Written } from './drawing'
import { qrCode } from './qr-code'

const INK = '#1b2421'
const SOFT = '#5a6661'
const GREEN = '#0d5c4b'
const LINE = '#e4ded3'
const QR_SIDE = 168

const styles = StyleSheet.create({
  page: { padding: 44, fontSize: 10.5, color: INK, lineHeight: 1.5 },
  head: { justifyContent: 'space-between', borderBottom: `1pt solid ${LINE}`, paddingBottom: 8, marginBottom: 16 },
  title: { fontSize: 21, fontWeight: 700, lineHeight: 1.4 },
  warning: { border: '1.5pt solid #c0392b', color: '#c0392b', padding: 8, marginTop: 8 },
  top: { gap: 24, marginTop: 10, alignItems: 'flex-start' },
  mainText: { fontSize: 26, fontWeight: 700, color: GREEN, lineHeight: 1.35 },
  soft: { color: SOFT, fontSize: 9.5 },
  fact: { borderTop: `0.75pt solid ${LINE}`, paddingVertical: 3, gap: 8 },
  row: { borderTop: `0.75pt solid ${LINE}`, paddingVertical: 4, gap: 6 },
})

type Dressed = { readonly drawing: Drawing }

/** Every text says its direction: it is not handed down, and lines of mixed text would come out in the wrong order. */
function Words({ written, drawing, style = {} }: Dressed & { written: Written; style?: object }) {
  const isArabic = drawing.language === 'ar'
  const direction = written.ltr || !isArabic ? 'ltr' : 'rtl'
  return <Text style={{ direction, textAlign: isArabic ? 'right' : 'left', ...style } as never}>{written.text}</Text>
}

function Row({ drawing, style, children }: Dressed & { style?: object; children: ReactNode }) {
  const flexDirection = drawing.language === 'ar' ? 'row-reverse' : 'row'
  return (
    <View wrap={false} style={{ flexDirection, ...style }}>
      {children}
    </View>
  )
}

/** A receipt or a certificate on A4. */
export function Paper({ drawing }: Dressed) {
  const { title, issuer, service, warning, notes, facts, signedText, signedLines, language } = drawing
  const say = (text: string, style?: object) => <Words drawing={drawing} written={{ text }} style={style} />
  return (
    <Document title={title} author={issuer} keywords={signedText} subject={signedLines} language={language}>
      <Page size="A4" style={{ ...styles.page, fontFamily: ['CairoArabic', 'CairoLatin'] as never }}>
        <Row drawing={drawing} style={styles.head}>
          {say(issuer, { fontSize: 13, fontWeight: 700 })}
          {say(service, styles.soft)}
        </Row>
        {say(title, styles.title)}
        {warning && <View style={styles.warning}>{say(warning)}</View>}
        <Row drawing={drawing} style={styles.top}>
          <View style={{ flex: 1 }}>
            <Main drawing={drawing} />
            {facts.map(({ label, value }) => (
              <Row key={label} drawing={drawing} style={styles.fact}>
                {say(label, { ...styles.soft, width: 112 })}
                <Words drawing={drawing} written={value} style={{ flex: 1, fontWeight: 700 }} />
              </Row>
            ))}
          </View>
          <QrCode drawing={drawing} />
        </Row>
        <Table drawing={drawing} />
        <View style={{ marginTop: 14 }} wrap={false}>
          {notes.map((note) => (
            <View key={note}>{say(note, styles.soft)}</View>
          ))}
        </View>
      </Page>
    </Document>
  )
}

function Main({ drawing }: Dressed) {
  const { label, text, more } = drawing.main
  return (
    <View style={{ marginBottom: 10 }}>
      <Words drawing={drawing} written={{ text: label }} style={styles.soft} />
      <Words drawing={drawing} written={{ text }} style={text.length > 24 ? { ...styles.mainText, fontSize: 15 } : styles.mainText} />
      <Words drawing={drawing} written={{ text: more }} />
    </View>
  )
}

/** With the quiet zone of the standard. */
function QrCode({ drawing }: Dressed) {
  const { text, caption } = drawing.qr
  const { path, modules } = qrCode(text)
  return (
    <View style={{ width: QR_SIDE }}>
      <Svg width={QR_SIDE} height={QR_SIDE} viewBox={`-4 -4 ${modules + 8} ${modules + 8}`}>
        <Path d={path} fill="#000000" />
      </Svg>
      <Words drawing={drawing} written={{ text: caption }} style={{ ...styles.soft, textAlign: 'center', fontSize: 8.5 }} />
    </View>
  )
}

function Table({ drawing }: Dressed) {
  if (!drawing.table) return null
  const { heads, rows } = drawing.table
  const width = (index: number) => (index === 0 ? { flex: 1 } : { width: 66 })
  return (
    <>
      <Row drawing={drawing} style={{ ...styles.row, marginTop: 18 }}>
        {heads.map((head, index) => (
          <Words key={head} drawing={drawing} written={{ text: head }} style={{ ...width(index), ...styles.soft }} />
        ))}
      </Row>
      {rows.map(({ cells, more }, line) => (
        <Row key={line} drawing={drawing} style={styles.row}>
          {cells.map((cell, index) => (
            <View key={index} style={width(index)}>
              <Words drawing={drawing} written={cell} style={index === 0 ? { fontWeight: 700 } : {}} />
              {index === 0 && more.map((part) => <Words key={part.text} drawing={drawing} written={part} style={styles.soft} />)}
            </View>
          ))}
        </Row>
      ))}
    </>
  )
}
