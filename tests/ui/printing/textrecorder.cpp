// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/textrecorder.h"

#include <QPaintEngine>
#include <QPen>

namespace backthread::printing {

class TextRecorder::Engine final : public QPaintEngine {
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawRects(const QRectF *, int) override { }

    void updateState(const QPaintEngineState &now) override
    {
        if (now.state().testFlag(DirtyPen))
            m_color = now.pen().color();
        if (now.state().testFlag(DirtyTransform))
            m_transform = now.transform();
    }

    void drawTextItem(const QPointF &base, const QTextItem &item) override
    {
        const QRectF place(base.x(), base.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        texts.append({item.text(), m_transform.mapRect(place), m_color});
    }

    QList<Text> texts;

private:
    QColor m_color;
    QTransform m_transform;
};

TextRecorder::TextRecorder()
    : m_engine(std::make_unique<Engine>())
{
}

TextRecorder::~TextRecorder() = default;

QPaintEngine *TextRecorder::paintEngine() const
{
    return m_engine.get();
}

const QList<TextRecorder::Text> &TextRecorder::texts() const
{
    return m_engine->texts;
}

QString TextRecorder::joined() const
{
    QString joined;
    for (const Text &each : texts()) {
        for (const QChar character : each.text) {
            if (!character.isSpace())
                joined += character;
        }
    }
    return joined;
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
    case PdmHeight:
        return 10'000;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    default:
        return 0;
    }
}

} // namespace backthread::printing
